function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Stand before a name, so the full stop after them never ends a sentence. */
export const titleAbbreviations = words(
  'Mr Mrs Ms Mx Dr Drs Prof Rev Fr Msgr Hon Pres Gov Lt Gen Col Maj Capt Cpl Sgt Pvt Cmdr Cdr Adm Brig Supt Insp Sen ' +
    'Sens Rep Reps Amb Messrs Mlle Mme St Ste Ft Mt vs Attn Spec Que Atty Dep Det',
);

/** May end a sentence: only a word that commonly opens one tells. */
export const otherAbbreviations = words(
  'Inc Corp Co Ltd Bros Jr Sr Assn Dept Univ Intl Natl Ave Blvd Esq etc al approx est cf eg ie viz esp incl ' +
    'Jan Feb Aug Sept Sep Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Kan Kans Ky Md Mich Minn Mo Mont ' +
    'Neb Nev Okla Pa Tenn Tex Va Vt Wis Wyo Wisc Ont Tues Thurs Wed Fri yrs mins oz lb lbs tbsp tsp ps',
);

/** Abbreviations in front of a number; words of their own elsewhere ("He said no."). */
export const numberAbbreviations = words(
  'No Nos no nos Art art Fig Figs fig figs Vol vol Sec sec Ch ch p pp Para para c ca Mar Apr Jun Jul Sun Mon Tue ' +
    'Thu Sat ext Ext Rs Mass Wash Ill Ore',
);
