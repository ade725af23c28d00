const listed = (words: string): string[] => words.split(/\s+/)

/**
 * Words that say  about what a comment speaks of, English and German. They never find a
 * comment alone, and are no theme.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...listed(`a about above after again against ain't all also although always am an and another any
  anyone anything are aren't as at back be because been before being below between both but by came can
  can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either
  else even ever every everyone  few first for from further get gets getting give given go
  goes going gone got had hadn't has hasn't have haven't having he he's her here here's hers herself him
  himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just keep kept knew
  know last less let let's like lot lots made make makes making many may me might mine more most mr mrs
  ms much must my myself need never next no  nor not nothing now of off often on once one only onto
  or other others our ours ourselves out over own per perhaps put quite rather really said same saw say
  see seem seemed seems she she's should shouldn't since so some someone something sometimes soon still
  such take taken than thank thanks that that's the their theirs them themselves then there there's these
  they they'd they'll they're they've thing things this those though through thus to told too took two
  under until up upon us use used very via want wanted was wasn't way we we'd we'll we're we've well went
  were weren't what what's when where whether which while who whole whom why will with within without
  won't would wouldn't yes yet you you'd you'll you're you've your yours yourself`),
  ...listed(`ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin
  bis bisher bist da dabei dadurch damit danach dann das dass dein deine dem den denn der des deshalb
  dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen
  einer eines einfach er es etwas euch euer für gegen gewesen habe haben hat hatte hatten hier hin hinter
  ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jetzt
  kann kein keine keinem keinen keiner können konnte man mehr mein meine meinem meinen meiner mich mir
  mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit
  sich sie sind so soll sollte sonst über um und uns unser unsere unter vom von vor war waren warum was
  weil weiter welche welchen wenn wer werde werden wie wieder will wir wird wo wurde wurden zu zum zur
  zwischen`),
])
