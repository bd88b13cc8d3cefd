const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Malay that no Indonesian newsroom writes. */
export const malay = words(`
  kerana rasuah isnin khamis jumaat setiausaha perkhidmatan bahawa mahupun sekiranya syarikat pilihanraya mesyuarat
  pesakit peguam tengahari warganegara ogos disember mac julai menerusi sehinggakan akhbar dijangka kakitangan`);

/** Words that both write but Malay news cannot do without. */
export const sharedWithMalay = words('polis kereta hospital datuk berkenaan bandar mangsa maklumat ialah wang susulan ahad');
