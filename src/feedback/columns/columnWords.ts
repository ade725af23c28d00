/** Words of headers, in plain small letters, that tell what a column is: English and German, the commonest of others. */
export const columnWords = {
  commentName:
    /^(comments?|remarks?|body|review body|feedback|verbatims?|reviews?|review text|narrative|complaints?|kommentare?|freitext|bemerkung(en)?|anmerkung(en)?|rückmeldung(en)?|text|message|description|beschreibung|nachricht|content|commentaires?|avis|remarques?|comentarios?|opiniones|observaciones|comentários?|commenti|opmerking(en)?|komentarz|отзыв|комментарий|コメント|评论|評論|의견)$/,
  comment:
    /\b(comments?|feedback|verbatims?|review (text|body)|narrative|complaints?|kommentare?|freitext|bemerkung(en)?|anmerkung(en)?|rückmeldung(en)?|commentaires?|comentarios?|open ended|free text|main reason|tell us|in your own words|anything else|explain|could we|can we|how can|können wir|verbesserungs\w*|begründung)\b/,
  commentHint:
    /\b(text|subject|betreff|message|description|answer|responses?|why|reasons?|improve|better|suggestions?|antwort|warum|grund|verbessern|beschreibung|what|was)\b/,
  noComment:
    /\b(id|count|date|type|category|group|code|status|sentiment|topics?|consent|public|reply|replies|owner response|company response|internal notes?|resolution|antwort an|summary)\b/,
  /** What a ticket is about, in a few words: the customer's own where an export has no others. */
  subject: /^(subject|betreff)$/,
  score:
    /\b(scores?|ratings?|nps|net ?pro\w*|recommend\w*|likelihood|how likely|stars?|star rating|csat|how satisfied|how would you rate|please rate|satisfaction|satisfied|ces|effort|emotion|smileys?|bewertung|zufrieden\w*|wie wahrscheinlich|weiterempf\w*|punkte|punktzahl|sterne|schulnoten?|gesamtnote|promoter)\b/,
  netPromoter: /\b(nps|net ?pro\w*|recommend\w*|how likely|weiterempf\w*)\b/,
  date: /\b(date|datum|day|intdate|timestamp|zeitstempel|created|submitted|received|recorded|responded|opened|erstellt|eingang\w*|start time|completion time|zeitpunkt|startzeit|fertigstellungszeit|horodateur|marca temporal|carimbo|fecha|data)\b/,
  dateFirst:
    /\b(received|recorded|submit\w*|completion|responded|created|opened|eingang\w*|erstellt|timestamp|zeitstempel|fertigstellungszeit)\b/,
  dateLast:
    /\b(sent|closed|due|updated|update|resolved|solved|stage|start|birth|assigned|geburts\w*)\b/,
  id: /\b(id|ids|nr|no|nummer|number|ticket|case|key|index|reference|ref|respnum)\b|^#|#$/,
  idLast: /\b(id|nr|no|nummer|number|key|ref|reference)$|#$/,
  respondent:
    /\b(respondent|customer|user|person|participant|e ?mail|kunde\w*|contacts?|requester|reviewer|respnum|full name|member|guest|patient)\b/,
  segmentName:
    /^(segment|customer segment|kundensegment|kundengruppe|organi[sz]ation|question|frage|persona|customer type|customer group)$/,
  segment: /\b(segment|tier|plan|product|produkt|channel|kanal|region|custom data)\b/,
  segmentToo:
    /\b(country|territory|land|version(?! code)|device)\b|^(account|company|tags)( name)?$|\btags$/,
  language: /\b(language|lang|locale|sprache|benutzersprache|langue|idioma)\b/,
  value:
    /\b(account value|annual value|revenue|arr|mrr|acv|ltv|umsatz|jahresumsatz|kundenwert|vertragswert|contract value|order value|bestellwert|value)\b/,
  touchpoint: /\b(touch ?points?|kontaktpunkte?)\b/,
  /** Where customers were: a channel, a page, a queue. How a survey was sent is none. */
  place:
    /^((web ?)?page( url| title| name| path)?|(source|landing|page) url|screen( name)?|(support |ticket )?queue( name)?|warteschlange|contact reason|reason for contact|kontaktgrund|(contact |source )?channel|(kontakt)?kanal|via|(received|submitted|reported|created) via|(case )?origin|journey stage)$/,
} as const
