/**
 * English grammatical and inflected forms that are no Indonesian word, loan or common name. What is both (in, a, are, not,
 * be, over, film, bank …) is left out on purpose: these prove English by standing alone.
 */
export const englishWords: ReadonlySet<string> = new Set(
  `the of and that with for was were is his her hers him she he they them their theirs our ours your yours you we us my mine
  this these those there here which who whom whose what when where why how while because although though since until unless
  from into onto upon about above below between through during before after against among within without towards toward
  would could should will shall can cannot must might may been being have has had having does did doing done isn't aren't
  wasn't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't it's that's he's she's they're we're you're i'm
  i've it its itself himself herself themselves yourself ourselves not nor but yet also only even still just very more most
  much many some any every each both either neither other another such than then so too again once ever never always often
  said says say saying told tells tell telling asked added according reported reports announced confirmed denied claimed
  called calls calling known knows know think thought believe believed want wants wanted need needed take takes took taken
  taking make makes made making get gets got getting give gives gave given giving go goes went gone going come comes came
  coming see sees saw seen seeing find found finding keep kept use used using uses work worked working works people person
  man men woman women child children government police officials official company companies city country countries world
  year years month months week weeks day days today yesterday tomorrow time times first last next new old good great high low
  long little own right big small large young important few public early late same able under further rose fell sharply
  prices talks attack attacks killed injured wounded arrested investigation immediately clear behind respond request
  comment comments continue continued continues living family since their whether if or to an at by on as one two three four
  five six seven eight nine ten hundred thousand million billion now way back down up out off away around across
  read leave reply more share click here email address published required fields marked name website save browser
  subscribe follow watch related posts articles article latest breaking please enter submit search loading`
    .trim()
    .split(/\s+/u),
);
