// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { decideLanguage } from '../../../src/feedback/text/decideLanguage.ts'
import { detectLanguage } from '../../../src/feedback/text/detectLanguage.ts'
import {
  countLanguages,
  LATIN_LANGUAGES,
  languageBits,
} from '../../../src/feedback/text/languageBits.ts'
import { germanSentences } from '../mood/germanSentences.ts'

/** The share of the texts that are taken for one of these languages. */
const share = (texts: readonly string[], ...languages: string[]): number =>
  texts.filter((text) => languages.includes(detectLanguage(text))).length / texts.length

/** What customers write, in the languages told apart in Latin letters, but for English and German. */
const SENTENCES: Readonly<Record<string, string>> = {
  fr: `Le personnel est très aimable et compétent.
J'ai attendu plus d'une heure au guichet.
Livraison rapide, rien à redire.
Le colis n'est jamais arrivé et personne ne répond au téléphone.
Service client déplorable, je suis très déçue.
Tout s'est bien passé, merci à toute l'équipe.
L'application plante sans arrêt depuis la mise à jour.
Les prix sont trop élevés pour la qualité.`,
  es: `El personal fue muy amable y me ayudó en todo.
Esperé más de una hora y nadie me atendió.
La entrega llegó tarde y el paquete estaba roto.
Muy buena atención, lo recomiendo.
La aplicación no funciona desde ayer.
No estoy contento con el servicio, es muy caro.
Todo perfecto, gracias por su ayuda.
Nunca contestan al teléfono.`,
  it: `Il personale è stato molto gentile e disponibile.
Ho aspettato due ore e nessuno mi ha aiutato.
Consegna veloce, tutto perfetto.
Il servizio clienti non risponde mai al telefono.
Sono molto soddisfatta della qualità.
L'applicazione non funziona più dopo l'aggiornamento.
I prezzi sono troppo alti per quello che offrono.
Non lo consiglio a nessuno.`,
  nl: `De medewerker was heel vriendelijk en behulpzaam.
Ik heb meer dan een uur moeten wachten.
Het pakket is nooit aangekomen en niemand reageert.
Snelle levering, ik ben zeer tevreden.
De app werkt niet meer sinds de laatste update.
Veel te duur voor wat je krijgt.
Prima geholpen aan de telefoon, bedankt!
Dit bedrijf kan ik niet aanbevelen.`,
  pt: `O atendimento foi muito bom, obrigado a todos.
Esperei mais de uma hora e ninguém me ajudou.
A entrega não chegou e não consigo falar com vocês.
Gostei muito da qualidade do produto.
O aplicativo não funciona depois da atualização.
É muito caro para o que oferecem.
Péssimo serviço, nunca mais compro aqui.
Os funcionários são simpáticos e atenciosos.`,
  da: `Personalet var meget venligt og hjælpsomt.
Jeg har ventet i over en time på telefonen.
Pakken kom aldrig, og ingen svarer på mine mails.
Hurtig levering og rigtig god service.
Det er alt for dyrt i forhold til kvaliteten.
Jeg kan ikke logge ind efter den sidste opdatering.`,
  sv: `Personalen var mycket trevlig och hjälpsam.
Jag fick vänta i över en timme i telefonen.
Paketet kom aldrig och ingen svarar på mina mejl.
Snabb leverans och väldigt bra service.
Det är alldeles för dyrt för vad man får.
Appen fungerar inte efter uppdateringen.`,
  no: `De ansatte var veldig hyggelige og hjelpsomme.
Jeg måtte vente i over en time på telefonen.
Pakken kom aldri frem, og ingen svarer meg.
Rask levering og veldig bra service.
Det er altfor dyrt, jeg er ikke fornøyd.
Appen fungerer ikke etter oppdateringen, og jeg får ingen hjelp noe sted.`,
  fi: `Henkilökunta oli todella ystävällistä ja avuliasta.
Jouduin odottamaan puhelimessa yli tunnin.
Paketti ei tullut koskaan perille eikä kukaan vastaa.
Nopea toimitus ja hyvä palvelu, kiitos.
Sovellus ei toimi päivityksen jälkeen.
Hinta on liian korkea laatuun nähden.`,
  pl: `Obsługa była bardzo miła i pomocna.
Czekałem ponad godzinę i nikt mi nie pomógł.
Paczka nie dotarła, a telefonu nikt nie odbiera.
Szybka dostawa, wszystko w porządku, polecam.
Aplikacja nie działa od ostatniej aktualizacji.
Ceny są za wysokie jak na taką jakość.`,
  cs: `Personál byl velmi milý a ochotný.
Čekal jsem přes hodinu a nikdo mi nepomohl.
Balík nikdy nedorazil a nikdo nebere telefon.
Rychlé dodání, všechno v pořádku, doporučuji.
Aplikace po aktualizaci nefunguje.
Ceny jsou příliš vysoké, kvalita je špatná.`,
  tr: `Personel çok ilgili ve güler yüzlüydü.
Bir saatten fazla bekledim ve kimse yardım etmedi.
Sipariş hiç gelmedi, telefona cevap vermiyorlar.
Hızlı teslimat, çok memnun kaldım, teşekkürler.
Uygulama güncellemeden sonra çalışmıyor.
Fiyatlar bu kalite için çok yüksek.`,
  hu: `A személyzet nagyon kedves és segítőkész volt.
Több mint egy órát vártam, és senki nem segített.
A csomag soha nem érkezett meg, és nem veszik fel a telefont.
Gyors szállítás, minden rendben volt, köszönöm.
Az alkalmazás a frissítés óta nem működik.
Az ár túl magas ehhez a minőséghez képest.`,
  ro: `Personalul a fost foarte amabil și m-a ajutat.
Am așteptat mai mult de o oră și nu a venit nimeni.
Coletul nu a ajuns și nimeni nu răspunde la telefon.
Livrare rapidă, totul a fost bine, mulțumesc.
Aplicația nu mai funcționează după actualizare.
Prețurile sunt prea mari pentru calitatea asta.`,
}

const ENGLISH = `Nurses were fantastic, could not fault them.
Waited three weeks for a reply!
Flight cancelled, bag lost, nobody cares.
Great
Cheap and cheerful
Would not recommend
App keeps crashing on my phone
More staff needed at weekends.
Parking charges
Better food please
No complaints
Disgusting toilets`

describe.each(Object.entries(SENTENCES))('%s', (language, sentences) => {
  it.each(sentences.split('\n'))('%j', (sentence) => {
    expect(detectLanguage(sentence)).toBe(language)
  })
})

it.each(ENGLISH.split('\n'))('takes %j for English, or says that it does not know', (text) => {
  expect(['en', 'und']).toContain(detectLanguage(text))
})

it('takes German sentences for German', () => {
  const sentences = [...germanSentences('develop'), ...germanSentences('held-out')]
  const texts = sentences.map((line) => line.slice(2))
  expect(texts.length).toBe(717)
  expect(share(texts, 'de')).toBeGreaterThanOrEqual(0.97)
})

it.each([
  ['Персонал был очень вежливым, спасибо', 'ru'],
  ['Обслуговування було дуже повільним, її не було', 'uk'],
  ['Обслужването беше много бавно, но хората са любезни', 'bg'],
  ['Особље је било љубазно', 'sr'],
  ['Το προσωπικό ήταν πολύ ευγενικό', 'el'],
  ['كانت الخدمة سيئة للغاية', 'ar'],
  ['کارکنان بسیار مهربان بودند و گرم', 'fa'],
  ['سروس بہت اچھی تھی اور عملہ بڑا مددگار ہے', 'ur'],
  ['השירות היה מצוין', 'he'],
  ['कर्मचारी बहुत मददगार थे', 'hi'],
  ['พนักงานบริการดีมาก', 'th'],
  ['スタッフの対応がとても良かったです', 'ja'],
  ['待ち時間が長い', 'ja'],
  ['服务员态度很差，等了两个小时', 'zh'],
  ['직원이 매우 친절했습니다', 'ko'],
  ['მომსახურება კარგი იყო', 'ka'],
  ['この app は便利です', 'ja'],
])('tells the language of %j by its script', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

it.each(['', '123', '😀😀', '???', 'xqz 17', '— …', '½ ™ ©'])(
  'does not know the language of %j',
  (text) => {
    expect(detectLanguage(text)).toBe('und')
  },
)

it('takes the language that there is more of', () => {
  expect(detectLanguage('Der Service war gut, 谢谢, und ich komme gerne wieder')).toBe('de')
  expect(detectLanguage('Die Mitarbeiter sind sehr nett and the food was good')).not.toBe('fr')
  expect(detectLanguage('Bonjour! The staff were very helpful and the room was clean.')).toBe('en')
})

it('counts common words twice and spellings once', () => {
  const counts = new Int32Array(LATIN_LANGUAGES.length)
  countLanguages(counts, languageBits('nicht'))
  countLanguages(counts, languageBits('umständlich'))
  expect(counts[LATIN_LANGUAGES.indexOf('de')]).toBe(3)
  expect(languageBits('xqz')).toBe(0)
  expect(decideLanguage(counts, 2)).toBe('de')
  expect(decideLanguage(new Int32Array(LATIN_LANGUAGES.length), 0)).toBe('und')
})

it.each(['Comcast (Chicago IL)', 'Bank Fee Refund Reques'])(
  'takes a few words of which one alone is foreign for none: %s',
  (text) => {
    expect(detectLanguage(text)).toBe('und')
  },
)

it('gives some language for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/)
    }),
  )
})

const shared = new URL('../../../../shared/data/', import.meta.url)

// The data lie beside the repository and are not part of it.
describe.skipIf(!existsSync(shared))('real comments', () => {
  const file = (name: string): string => readFileSync(new URL(name, shared), 'utf8')

  it('of patients in England are English', () => {
    const { data } = Papa.parse<Record<string, string>>(
      file('nhs-patient-comments/phase1_text_data.csv'),
      { header: true },
    )
    const texts = data.map((row) => row['feedback'] ?? '').filter((text) => text.trim() !== '')
    expect(texts.length).toBeGreaterThan(10_000)
    expect(share(texts, 'en', 'und')).toBeGreaterThanOrEqual(0.999)
    expect(share(texts, 'en')).toBeGreaterThanOrEqual(0.98)
  })

  it.each(['tweets', 'amazon-odd'])('%s are English', (name) => {
    const texts = file(`vader/${name}_GroundTruth.tsv`)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').slice(2).join('\t'))
    expect(share(texts, 'en', 'und')).toBeGreaterThanOrEqual(0.99)
    expect(share(texts, 'en')).toBeGreaterThanOrEqual(0.96)
  })
})
