/**
 * English words that are no Indonesian word, loan or common name. What is both (in, a, film, bank …) is left out on purpose, and so is
 * what Indonesian newsrooms use as a loan (trailer, audit, live streaming …): these prove English by standing alone.
 */
const grammar = `
  the of and that with for was were is his her hers him she he they them their theirs our ours your yours you we us my mine
  this these those there here which who whom whose what when where why how while because although though since until unless
  from into onto upon about above below between through during before after against among within without towards toward would
  could should will shall can cannot must might may been being have has had having does did doing done isn't aren't wasn't
  weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't it's that's he's she's they're we're you're i'm i've it
  its itself himself herself themselves yourself ourselves not nor but yet also only even still just very more most much many
  some any every each both either neither other another such than then so too again once ever never always often said says say
  saying told tells tell telling asked added according reported reports announced confirmed denied claimed called calls
  calling known knows know think thought believe believed want wants wanted need needed take takes took taken taking make
  makes made making get gets got getting give gives gave given giving go goes went gone going come comes came coming see sees
  saw seen seeing find found finding keep kept use used using uses work worked working works people person man men woman women
  child children government police officials official company companies city country countries world year years month months
  week weeks day days today yesterday tomorrow time times first last next new old good great high low long little own right
  big small large young important few public early late same able under further rose fell sharply prices talks attack attacks
  killed injured wounded arrested investigation immediately clear behind respond request comment comments continue continued
  continues living family whether if or to an at by on as one two three four five six seven eight nine ten hundred thousand
  million billion now way back down up out off away around across read leave reply share click email address published
  required fields marked name website save browser subscribe follow watch related posts articles article latest breaking
  please enter submit search loading`;

/** Inflected forms and words of the news; none stands in small letters more than a few times in edited Indonesian. */
const content = `
  abroad accidents accounts accurate accused accusing acknowledged acquired acres acted acting actions activities activity
  actually adding additional adds adults advanced advice affected affecting afford afraid african afternoon age aged agencies
  agency ago agreed agreement agreements agrees ahead aid aide aides aimed aims ain't aircraft airline airlines airport albeit
  alive allegations alleged allegedly alliance allies allowed allowing allows almost alone along aloud already alternative
  altogether amazing ambassador amendment american americans amid ammunition amongst amount analyst analysts anger angry
  animal animals anniversary announcement announces announcing annual anonymity anonymous answer anxious anyone anything apart
  apiece apologised apologized apparently appeal appealed appear appeared appears applied appointed appointment approach
  appropriate approved approximately areas argue argued argues arguments armed armored armoured army arrangement arrest
  arrests arrival arrived arriving artillery ashes asian ask asking asks assassination assaulted assembly assets assigned
  assistance assistant assume assumed assuming assurance assured asylum athlete athletes attackers attempt attempted
  attempting attempts attended attention attracted audience august australian authorities authority authorized autopsy autumn
  available average avoid avoided awaiting award awarded awards awful axe baby backed backing backlash backyard bad badly bail
  bailout ballot ballots bankers bankruptcy banks banned barely bargain barrels barriers basic battle battlefield beach bear
  bearing beat beaten beautiful became become becomes becoming began begging begin beginning begins begun behalf behave
  behavior behaviour belief beliefs believes belong belonged belongs benefits beside besides bets better beyond bid bidding
  bids bigger biggest billions bills bipartisan birds birth bishop bitter black blamed blast blasts blaze bleeding blocked
  blood blow blown board boarded boats bodies bombings book books boost boosted boosting border borders born borne borrowing
  boss bottom bought bounced boundaries bowl boy boys brain branch branches brave breach breakdown breakfast breaks breath
  breathe brick bridge brief briefly bright bring bringing brings british broad broadcast broadcaster broader broke broken
  brokered brother brothers brought brown build builder buildings builds built bullet bullets burden buried burned burning
  burnt burst bushes businesses busy buying bystanders cabinet cable calm campaign campaigns canceled cancelled candidate
  candidates capabilities capable captain capture captured carbon care career careful carefully cargo carried carries carry
  carrying cars cases catch caught cause caused causes causing cautious cease ceasefire celebrated celebrating celebration
  cellphone ceremony certain certainly chairman chairwoman challenge challenges chamber champion championship chance
  chancellor changed changes changing chaos chaotic chapter charged charges charity chart chased cheap cheaper checked
  checkpoint checkpoints chemical chemicals chief childhood chinese choice choose chose chosen church churches circulated
  circumstances cities citizen citizens civil civilian civilians claiming claims clashed clashes classes classified classroom
  clearly clergy climate climb climbed climbing clinic close closed closely closer closes closing closure clothes clothing
  clouds club clubs coal coalition coast cockpit code coffin collapse collapsed collapsing colleague colleagues collected
  collection column combat combine combined comfortable commander commission committed committee common communities compared
  comparison compensation compete competition competitive complained complaining complaint complaints complete completed
  completely complex comply compromise conceded concerned concerns conclude concluded conclusion concrete condemned conditions
  conducted conducting confidence confident confirm confirming confirms conflict conflicts confusion congress congressional
  connected connection consecutive consent consequences conservative consider considerable considered considering constant
  consumers consumption contacted contain contained contains contest continuing continuously contract contracts contrast
  contribute contributed contribution controlled controversial controversy conversation convicted convinced convoy cook
  cooking cool cooler cooperation copies cops corner correct correspondent corrupt corruption costly costs council counter
  counterpart counterparts counties counts county coup couple course court courtroom courts cousin covered covering crackdown
  cracked cracks craft crashed crashing create created creates creating creation creditors crew crimes crisis critical
  criticism critics crops crossed crossing crossings crowd crowds crucial crucially cruel crushed cry crying cultural culture
  curb curfew curious currency current currently custody customers cut cuts cutting cycle dad daily damage damaged dancing
  danger dangerous dared dark darkness daughter daughters dawn daylight daytime dead deadliest deadline deadly dealing
  dealings deals dealt dear death deaths debate debris debt debuted decade decades deceased december decide decided decides
  decision decisions declared declares declined declines declining decrease decreased deemed deeper deeply defeat defeated
  defects defence defend defendant defendants defended defending defense defensive deficit define defined definitely degree
  degrees delays delegates delegation deliberate deliberately delicate deliver delivered demanded demanding demands democracy
  democratic demonstrated demonstrators denies department departure depend depended depends deploy deployed deploying deposits
  depth deputy descended describe described describes desert deserve deserves designed desire desk desperate despite
  destination destroy destroyed destroying destruction detailed details detained detention determine determined devastated
  devastating developed developing development developments device devices diagnosed dialogue die died dies difference
  differences different differently difficult difficulties dignity dinner diplomacy diplomatic diplomats directed direction
  directly director dirty disagree disagreement disappeared disappointed disappointing disaster discipline discovered
  discovery discrimination discuss discussed discussing discussions disease diseases dismissed disorder displaced dispute
  disputed disrupted disruption disruptions distance distributed district diverse divided dividend division divisions divorce
  doctor doctors documents dog dogs dollars domestic dominated donated donation donations donors doors doubled doubt doubts
  downtown dozen dozens drafted dragged dramatic dramatically drank draw drawing drawn dream dreams dressed drink drinking
  driven drivers drives driving drones dropped dropping drops drought drove drowned drug drugs dry dubbed due dumped duties
  duty dying eager earlier earliest earn earned earning earnings earthquake eased easier easily east eastern easy eat eaten
  eating economies economist economists edge edged edition education educational effective effectively effects efficient
  effort efforts eighty elderly elders elect elected election elections electoral electricity elephants eleven eliminated else
  elsewhere embassies embassy embraced emerged emergency emissions emotional emotions emphasis emphasized empire employed
  employee employees employer employers employment empowered empty enabled encounter encourage encouraged encouraging
  endangered ended ending endorsed ends enemy engaged engineer engineers enjoy enjoyed enormous enough enrolled ensure
  ensuring entered entering enterprise enthusiasm entire entirely entitled entrance environment environmental epidemic equal
  equality equally equipment equivalent escalate escalated escalating escalation escape escaped escaping especially essential
  establish established establishment estimate estimated estimates ethics ethnic europe european evacuate evacuated evacuation
  evaluate eve evening events eventually everybody everyone everything everywhere evidence evident evil evolved exact exactly
  examine examined examining example exceed exceeded excellent except exception excessive exchanged excited exciting exclusive
  excuse execution executive executives exercise exercises exhausted exile exist existed existence existing exists exit expand
  expanded expanding expansion expect expectations expected expecting expects expelled expense expenses expensive experienced
  expert experts explain explained explaining explains explanation explicit exploded explore exploring explosion explosions
  explosives export exported exports exposed exposure express expressed expressing expression extended extending extension
  extensive extent external extreme extremely extremist extremists eyes eyewitness eyewitnesses fabric faced faces facilities
  facing fact factories factory facts fade failed failing fails failure failures fairly fairness faith fall fallen falling
  falls false fame families famous farm farmer farmers farms faster fate father fathers fault favor favorite favour favoured
  favourite favourites fear feared fearing fears feature featured features february federation feed feedback feeding feel
  feeling feels fellow felt female fence fertilizer festivals feud fever fewer field fierce fifth fifty fighters fighting
  fights figure figures filed films finalists finally finance finds fine fined fingers finished fired firefighters fires
  firing firm firmly firms fiscal fish fisherman fishermen fishing fixed flag flags flames flaws fled flee fleeing fleet flesh
  flew flexible flights floated flood flooded flooding floods floor flowers fluid fly flying folk folks followed following
  follows foods footage football foothold footsteps forbidden forced forces forcing forecast forecasts foreign forest forests
  forever forget forgive forgotten formation formed former formerly fortunate fortune forty forward fought foundation founded
  founder founders fourteen fourth fraction framework france freed freedom freeze frequency frequent frequently freshly friday
  friend friends frightened frozen frustrated frustration fuelled fulfil fulfilled fully funded funding fundraising funds
  funeral funny furious furthermore future gain gained gaining gains gangs garbage gates gathered gathering gauge gear
  generally generals generate generated generating generation generations generous genocide gentle genuine german germany
  gesture giant gift gifts girl girls glad glass goal goals goods gotten governing governments governor gradually graduate
  graduated graduates grain grandchildren grandfather grandmother grant granted grants grass grateful grave gravity greater
  greatest greatly greet greeted grew grey grief gross grounds groups grow growing grown grows guarantee guaranteed guard
  guards guess guest guests guidance guide guided guidelines guilt guilty gun gunfire gunman gunmen guns gunshots habits
  hadn't hailed hair half halt halted handed handful handle handled handling hands hang hanging happen happened happening
  happens happier happiness harbor harbour harder hardest hardly harm harsh harsher harvest hasn't hat hate hatred haven't
  hazardous he'll headed heading headquarters health healthy hear heard hearing hearings heart hearts heat heated heating
  heatwave heavily heavy heir held helicopter helicopters hell helped helpful helping helps here's hesitate hidden higher
  highest highlight highlighted highlights highly highway highways hills hint hints hire hired hiring historian historic
  historical historically history hold holder holders holds hole holes holiday holidays holy homeland homeless homes honest
  honored honour honoured hook hope hoped hopeful hopefully hopes hoping horror horse hospitals hostages hosted hostile
  hostility hosts hotter hour hours household households houses housing huge hugely human humanitarian humanity humans
  hundreds hunger hungry hunt hunters hunting hurricane hurricanes hurt husband husbands i'll ice idea ideas identified
  identify identity ideology ignore ignored ill illness illnesses images imagine immediate immense immigrant immigrants
  immigration imminent impacted impacts imperial implement implementation implemented import imported imports imposed
  imprisoned imprisonment improve improved incentive incentives incident incidents include included includes including incomes
  incoming incorrect increase increased increases increasing incredible incredibly incumbent indeed independence independent
  independently indicated indicates indicating indication indicted indictment individuals indonesian industries industry
  inequality infected infection infections inflation influence influenced information informed infrastructure initially
  initiative initiatives injuries injuring inmates inner innocent innovative inquiry inside insisted inspection inspectors
  inspired installed instance instant instantly instead institution institutions instructed instructions insult insurance
  insurgents intend intended intending intends intense intensified intention interested interesting interests interference
  interrupted intervene intervention interview interviews intimate introduce introduced introducing introduction invaded
  invasion inventory invest invested investigating investigators investors invitation invited involve involved involvement
  involves involving island islands isolated israeli issue issued issues italy items jail jailed jailing january japanese jobs
  join joined joining joins joke jokes journalist journalists journey judge judged judges judiciary july jump jumped jumping
  jumps june jury keen keeper keeping keeps key kidnapped kids killing kills kilometers kind kindness knew knife knock knocked
  knowledge korean labeled labor laboratory labour lack ladies lady laid lake landed lane language languages largely larger
  largest lasted lately later latter launched lawful lawmaker lawmakers lawn laws lawsuit lawyer lawyers lay layers laying
  layoffs lead leaders leadership leads league leaked leaning leap learn learned leased least leather leaving lecture left
  legacy legend legislation lender lenders lengthy less lesser lesson let's lets letter letters letting levels liability
  liberation liberty licence license licensed lie lies lifetime lifted lifting lights liked likely limited limits lines linked
  linking lip liquid list listed listened literacy literally literary literature lived lives loaded loans locally locals
  located location locations lockdown locked logic lonely longer look looked looking looks looming loose lose loses losing
  loss losses lost loud loved lovely lover loves lower lowered loyalty luck lucky lunch lungs luxury lying machine machines
  mad magazine mail mainland mainly mainstream maintain maintained majority managed managing mandate mandatory manner
  manufacturer manufacturers manufacturing map march marched marching markets marking marks marriage married marry martial
  masks mass massacre massive masters matches matter matters meal mean meaning meaningful meant meanwhile measure measures
  meat mechanism medal medical medication medicine medicines meet meets melted melting members memorial memories memory
  mentioned merchants mere merely message messages met metres migrants migration mild militant militants military militia
  militias milk millions mind mines mining ministers ministry minority minute minutes miracle misconduct misery misleading
  missed missile missiles missing mission mistake models moderate modest moment moments monday monetary monitored monthly
  monuments moon moreover morning mortgage mosques mostly mother mothers motion motivated motorcycle mountain mountains
  mounted mounting mourners mourning mouth moved movement moves movie movies moving mud multinational multiple mum murder
  mustn't mutual mutually myself myth named narrow nasty nation national nationalist nations nationwide native naturally
  nature naval navy near nearby nearest nearing nearly neat necessarily necessary needing needs negative neglected negotiate
  negotiated negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighbors neighbour
  neighbouring neighbours nervous nervously network networks neutral newborn newly newspaper newspapers nice night nights
  nineteen ninety nobody noise nominated nomination nominee none noon normally north northeast northeastern northern northwest
  northwestern notable notably noted notes nothing noticed notified notorious noun nowhere nuclear numerous nurse nurses
  nursing nutrition oath object obligation obligations observe observed observers obstacle obstacles obtained obvious
  obviously occasion occasional occasionally occasions occupied occurred occurs ocean october odd offence offences offense
  offenses offensive offered offerings offers officer officers offices officially offshore older oldest ongoing onwards opened
  opens operate operated operates operating operational operations operators opinion opponent opponents opportunities
  opportunity oppose opposed opposing opposite opposition oppression optimism optimistic options ordered ordering orders
  ordinary organisation organisations organised organisers organising organization organizations organize organized organizers
  original originally orphans others otherwise ousted outbreak outcome outlets outrage outraged outside outskirts outspoken
  outstanding overall overcame overcome overhaul overnight oversaw overseas oversee overtaken overturned overwhelmed
  overwhelming owed owing owned owners ownership owning owns pace package packed pact page paid pain painful paint painting
  pair palace pale palestinian pandemic papers pardon pardoned parent parents parliament parliamentary parole partial
  partially participants participate participated participating participation particular particularly parties partly partners
  partnership parts passage passed passenger passengers passion passport passports past path patience patient patients patrol
  patrols pattern patterns pause paused pavement pay paying pays peaceful peacekeepers peak peasants penalties penalty pending
  penny pension pensions perceived percent percentage perfect performed perhaps peril period periods permanent permanently
  permission permit permits permitted persecution persist persistent personality personally personnel perspective persuade
  persuaded pet petition phase phenomenon phone phones photo photograph photographs photos physical physically physician
  physics pick picked picture pictures piece pieces pill pilots pioneer pipeline pitch placed places plain plane planes
  planned planning plans plant planted plants played players playing plays plea plead pleaded pleasant pleased pleasure
  pledged plenty plots plunged pocket poem poet pointed points poised poisoned policeman policemen policies policing political
  politician politicians politics polluted pollution pool poor poorest poorly popular population portion portrait posed posing
  positive possess possessed possession possibility possible posted postponed potatoes potential potentially pounds pour
  poured poverty powerful powers practical practices praise praised pray prayed prayer prayers preached precious precise
  predict predicted prediction predictions prefer preferred pregnancy pregnant premises preparation preparations prepare
  prepared preparing presence present presented preserve presidency presidential presidents pressed pressing pressure
  prestigious presumably pretend pretty prevail prevent prevented preventing prevention previous previously prey price priest
  priests primary prime prince princess printed prior priorities priority prison prisoner prisoners privacy privately
  privilege prize probable probably problems proceed proceeded proceedings process processes produce produced producer
  producers producing product products profession professor profits profound programme programs prohibited projected
  projection projects prominent promise promised promises promising promote promoted promoting promotion prompted promptly
  proof properly property proposals proposed prosecute prosecuted prosecution prosecutor prosecutors prosperity protect
  protected protecting protection protective protest protested protester protesters protesting protests proud proved proven
  provide provided provides providing province provinces provincial provision provisions provoked psychological publication
  publicly publish publisher publishing pulled pump punish punished pupils purchase purchased purchases pure purely purpose
  pursue pursued pursuing pursuit pushed pushing put puts putting quake qualified quarter quarterly queen query quest question
  questioned questioning questions quick quickly quiet quietly quit quite quoted quoting radical raid raided raids railway
  railways rain rainfall rains raise raised raises raising rallied rallies ran ranging ranked ranks rape rapid rapidly rare
  rated rates rather ratings raw reach reached reaches reaching react reacted reaction reactions reactor readers readily reads
  realise realised realize realized really reason reasonable reasons rebel rebels rebuild rebuilding recalled receive received
  receives receiving recent recently recession recipe reckless recognise recognised recognize recognized recommend
  recommendation recommendations recommended recorded recording records recovered recovering recruit recruited recruitment
  recycling redesigned reduce reduced reductions reelected refer reference referred referring reflect reflected reflecting
  reflects reform reforms refugee refugees refusal refuse refused refusing regain regained regarding regardless regime regions
  registered registration regret regularly regulate regulation regulations regulators regulatory rejected rejecting relation
  relations relationship relative relatively relatives relax relaxed release released releases releasing relevant reliable
  relied religion religions religious relocate relocated reluctance reluctant rely relying remain remained remaining remains
  remark remarkable remarked remarks remember remembered remind reminded reminder remote remotely removal removed removing
  renewed rent renting reopen reopened repair repaired repairing repairs repay repeat repeated repeatedly repeating replace
  replaced replacement replacing replied report reportedly reporters reporting represent representative representatives
  represented representing represents republic republican republicans reputation requested requests requirement requirements
  requires requiring rescued rescuers research researcher researchers researching reserve reserved reserves reshaped residence
  resident residential residents resignation resigned resist resolution resolve resolved resource resources respect respected
  respectively responded respondents responders responding response responsible restaurant restaurants restored restoring
  restrict restricted restrictions restrictive result resulted results resume resumed retailer retailers retain retained
  retaliate retaliated retaliation retired retirement retreat retreated returned returning returns reunited reveal revealed
  revealing revenues reversed reviewed revised revived revolution revolutionary rewarded rhetoric rice rich rid riders rifle
  rifles rigged rightly rights rings riot riots ripped rise risen rises rising rivalry rivals river rivers roadblocks roads
  roadside robbed robbery robust rocket rockets rocks rolled rolling romantic roof rooms roots rope rough roughly rounds route
  row rows rubble ruin ruined rule ruled ruler rulers rules ruling rumors rumours running runs rural rush rushed rushing
  russia russian russians ruthless sacked sacrifice sad safely sailed sailor sailors sake salary sanctioned sanctions sand
  sank satellite saturday saved savings scale scandal scared scars scattered scene schedule scheduled scheme scholar scholars
  schools science scientific scientist scientists scope score scored scores scrambled scrap scrapped screaming screen screened
  screening seal sealed searched searches searching seasons seated seats secondly secrecy secret secretary secretly section
  sections secure secured securing seek seeking seeks seem seemed seems seize seized seizing seizure seldom selected selection
  sell selling sells senate senators send sending sends sense sensitive sent sentence sentenced sentences separate separated
  separately separatist separatists sergeant serious seriously serve served services serving session sets settle settled
  settlement settlements settlers seventy several severe severely sexual shade shadow shake shaken shame shaped shaping shared
  shareholders shares sharp shattered shed sheer shelling shelter shelters sheriff shield shifted shifts shine ship shipments
  shipped shipping ships shocked shocking shoes shoot shooter shooting shootings shop shops shore shortage shortages shortfall
  shortly shot shots shoulder shoulders shouted shouting showdown showed showing shown shows shut shutdown shutting sick
  sideline sidelines sides siege sight sign signal signals signature signed significant significantly signing silence silent
  silly similar similarly simple simply simultaneously singer singing sink sinking siren sirens sister sisters sit sites sits
  sitting situated situation sixty sizable size skills skin skipped sky slain slammed slaughter slavery sleep sleeping slid
  slide slight slightly slipped slope slowdown slowed slowing slowly slump slumped smaller smashed smell smile smiled smiling
  smoke smoking smooth smuggling snapped snow soared soaring sober socialist socially society soften soil sold soldier
  soldiers soldiers' sole solely somebody somehow someone something sometimes somewhat somewhere son song songs sons soon
  sooner sorry sorted sought souls sounded source sources south southeast southern southwest southwestern sovereign
  sovereignty spain spark sparked sparking speak speaking speaks special specific specifically spectacular spectators spectrum
  speculation speech speeches spell spend spending spent split spoil spoke spoken spokesman spokesperson spokeswoman sponsored
  spots spouse spray spread spreading spring squad square squeeze stabbed stabbing stability stable staffers stages stake
  stakes stalled stance standards standing standoff stands star starred started starts starving state stated statements states
  statewide stating stationed statistics statue stay stayed staying stays steadily steady steal stealing steep stemmed step
  stepped stepping sterile stern sticking stirred stocks stolen stomach stone stood stopped stopping stores stories storm
  storms strain strained stranded strange strategic strategies strategy streak stream street streets strength strengthen
  strengthened strengthening stressed stretch stretched stricken strict stricter strictly strike strikes striking string
  stripped strips striving strong stronger strongly struck struggle struggled struggles struggling stuck student students
  studied study stunned stunning stupid style subject submarine submitted subsequent subsequently subsidies subsidy substance
  substantial suburb suburban suburbs succeed succeeded success successful successfully successor sudden suddenly sue sued
  suffer suffered suffering suffers sufficient suggest suggested suggesting suggestion suggestions suggests suicide suing suit
  suitable suite suited sum summer sun sunday sunk supplied suppliers supplies supported supporters supporting supportive
  supports suppose supposed suppressed supreme sure surely surface surfaced surged surgeon surgery surprise surprised
  surprising surrender surrendered surrounded surrounding surveillance surveys survival survive survived survives survivor
  survivors susceptible suspect suspected suspects suspended sustain sustained swallowed swear sweet swell swelled swept swift
  swiftly swim swimming swing switch switched sworn sympathy symptoms syndrome systems table tackle tackled tackling tactic
  tactics tail takeover talented talked talking tall targeted targeting targets tariffs task tasks taste tasted taught taxes
  taxpayers teach teacher teachers teaching team teams tear tears technical technique technologies teenage teenager teenagers
  telecom telephone television temperature temperatures temple temporarily temporary tempted tenants tend tended tends tension
  tensions tent tenth tents tenure terminated terms terrible terrified territorial territory terror terrorism terrorist
  terrorists tested testified testify testifying testimony testing tests text thanks theater theatre theft theme therapy
  there's thereafter therefore they'll they've thick thieves thin thing things thinking thinks third thirty thorough
  thoroughly thoughts thousands threat threatened threatening threatens threats threw thrilled throat throne throughout throw
  throwing thrown thursday thus ticket tickets tide tie tied ties tight tightened tightening timber timeline timing tiny tired
  tissue title titles tobacco together toll tonight tons tools tooth topic topped torn torture tortured totally touch touched
  touching tough tougher toured tourist tourists towers town towns toxic trace tracked tracking traded traders tradition
  tragedy tragic train trained trains transaction transactions transcript transferred transform transformation transformed
  transition translated translation transmission transmitted transparency transparent trapped trash traveled travelers
  travelled travellers travelling treasure treasury treated treating treaty tree trees tremendous trends trials tribal tribe
  tribunal tribute trick tricky tried tries trigger triggered triggering trillion trillions trips triumph troop troops
  tropical trouble troubled trucks true trust trusted truth truthful try trying tuesday tunnels turbulence turmoil turn turned
  turning turnout turnover turns twelve twenty twice twin twins twist type types typhoon typical typically tyres ugly
  ukrainian ultimately umbrella unable unanimous unanimously unarmed uncertain uncertainty unchanged uncle uncomfortable
  unconstitutional uncovered undergo undergoing underground underlying undermined understand understood undertaken underwater
  underway underwent unemployment unexpected unexpectedly unfair unfolded unforgettable unfortunately unidentified uniform
  union unions unique unite united unity universe universities university unknown unlawful unlike unlikely unlimited unlocked
  unofficial unprecedented unprovoked unrelated unrest unspecified unstable unsuccessful unsure untouched unusual unveiled
  unwilling upcoming updated updates upgraded upheld upper uprising upset upward urged urgent urging usage useful username
  users usual usually utility utterly vacant vacation vaccine vaccines vacuum vain valley valuable values variant variants
  varied variety various vary vast vehicles vehicles' verdict verified verify version vessel vessels vetoed viable vice
  vicious victim victims victory videos viewed viewer viewers vigil village villagers villages violate violated violates
  violation violations violence violent violently viruses visas visible visit visited visiting visitor visitors vivid vocal
  volcanic volcano voluntary volunteer volunteers vote voted voters votes vow vowed vulnerability vulnerable wage wages waited
  waiting wake waking walked walking walks wall walls wandering wanting warehouse warehouses warfare warm warming warned
  warning warnings warns warrant warrants warrior wars warships wash washed wasted watchdog watched watches watching waters
  wave waved waves waving ways we'll we've weak weaken weakened weaker weakness wealthy weapon weapons weather websites wed
  wednesday weekly weigh weighed weighing weight weird welcomed welcoming welfare well wells west western wet whales what's
  whatever wheat wheel wheels whenever whereas whilst whip whisper white whites who's whoever whole wholesale wholly widely
  widened wider widespread widow width wife wild wildfire wildfires wildlife willing willingness win wind window windows winds
  wine wing wings winner winning wins winter wiped wire wireless wisdom wise wish withdrawn withdrew withheld witness
  witnessed witnesses witnessing wonder wondered wonderful wondering wood wooden woods wool word words worker workers
  workforce workout workplace workshops worldwide worn worried worries worry worrying worse worsen worsened worsening worship
  worst worth worthy wounding wounds wrap wrapped wreckage write writer writers writes writing written wrong wrote yard yelled
  yellow yields you'll you've younger youngest yourselves youth zones
  truce elaborate whereabouts lest ceasefires deadlock standoffs toppled ousting gunpoint airstrike airstrikes airspace warhead warheads shelled torched looted forthcoming upbeat downturn takeoff touchdown equalizer equaliser goalless substitute netted clinched thrashed drew scoreless semifinals quarterfinal undisclosed unveiling trilateral`;

const spelt = `${grammar} ${content}`.trim().split(/\s+/u);

/** Lower case, with either apostrophe. */
export const englishWords: ReadonlySet<string> = new Set([
  ...spelt,
  ...spelt.filter((word) => word.includes("'")).map((word) => word.replace("'", '’')),
]);
