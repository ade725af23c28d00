// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { tableOf } from './table.ts'

/** Comments in the encodings that people's exports still come in, as bytes in base 64 and as the text that they are. */
const samples: readonly (readonly [encoding: string, base64: string, text: string])[] = [
  [
    'shift_jis',
    'k/qVdCyVXYm/LINSg4GDk4NnCjIwMjYtMDMtMDEsNSyDWINeg2KDdILMkc6JnoKqgsaCxILgl8eCqYLBgr2CxYK3gUIKMjAyNi0wMy0wMiwyLJHSgr+OnorUgqqSt4K3gqyC3IK1gr2BQpKTjtSP6oLgjayC8YLFgqKC3IK3Cg==',
    '日付,評価,コメント\n2026-03-01,5,スタッフの対応がとても良かったです。\n2026-03-02,2,待ち時間が長すぎました。駐車場も混んでいます\n',
  ],
  ['shift_jis', 'g1KDgYOTg2cKkniCogo=', 'コメント\n遅い\n'],
  [
    'euc-jp',
    'xvzJ1SzJvrLBLKWzpeGl86XICjIwMjYtMDMtMDEsNSyluaW/pcOl1aTOwtCx/qSspMikxqTizsmkq6TDpL+kx6S5oaMK',
    '日付,評価,コメント\n2026-03-01,5,スタッフの対応がとても良かったです。\n',
  ],
  [
    'iso-2022-jp',
    'GyRCRnxJVRsoQiwbJEJJPjJBGyhCLBskQiUzJWElcyVIGyhCCjIwMjYtMDMtMDEsNSwbJEIlOSU/JUMlVSROQlAxfiQsJEgkRiRiTkkkKyRDJD8kRyQ5ISMbKEIK',
    '日付,評価,コメント\n2026-03-01,5,スタッフの対応がとても良かったです。\n',
  ],
  [
    'euc-kr',
    's6/CpSzBobz2LMDHsN8KMjAyNi0wMy0wMSw1LMH3v/i16cDMILjFv+wgxKPA/cffvcC0z7TZLiC067HiIL3DsKPAzCCx5r76vu6/5Ao=',
    '날짜,점수,의견\n2026-03-01,5,직원들이 매우 친절했습니다. 대기 시간이 길었어요\n',
  ],
  [
    'gb18030',
    'yNXG2izGwLfWLMbAwtsKMjAyNi0wMy0wMSw1LLf+zvHIy9Sxt8ezo7rDo6y1q8rHtci0/bXEyrG85Myrs6TBywoyMDI2LTAzLTAxLDEsztKyu7vh1NnAtNXiwO/Bywo=',
    '日期,评分,评论\n2026-03-01,5,服务人员非常好，但是等待的时间太长了\n2026-03-01,1,我不会再来这里了\n',
  ],
  [
    'big5',
    'pOm0wSy1+6TALLX7vdcKMjAyNi0wMy0wMSw1LKpBsMikSK37q0SxYKZuoUGm/axPtaWr3aq6rsm2oaTTqvikRgoyMDI2LTAzLTAxLDEsp9qko7d8pkGo07NvuMykRgo=',
    '日期,評分,評論\n2026-03-01,5,服務人員非常好，但是等待的時間太長了\n2026-03-01,1,我不會再來這裡了\n',
  ],
  [
    'windows-1251',
    '5ODy4Czu9uXt6uAs7vLn++IKMjAyNi0wMy0wMSw1LNHu8vDz5O3o6ugg4fvr6CDu9+Xt/CDi5ebr6OL7IOgg4fvx8vDuIO/u7O7j6+gK',
    'дата,оценка,отзыв\n2026-03-01,5,Сотрудники были очень вежливы и быстро помогли\n',
  ],
  [
    'koi8-r',
    'xMHUwSzPw8XOy8Esz9Ta2dcKMjAyNi0wMy0wMSw1LPPP1NLVxM7Jy8kgwtnMySDP3sXO2CDXxdbMydfZIMkgwtnT1NLPINDPzc/HzMkK',
    'дата,оценка,отзыв\n2026-03-01,5,Сотрудники были очень вежливы и быстро помогли\n',
  ],
  [
    'windows-1253',
    '5+zl8e/s5+3f4Szz9/zr6e8KMjAyNi0wMy0wMSzU7yDw8e/z+fDp6vwg3vTh7SDw7+v9IOX14+Xt6er8IOrh6SDj8d7j7/HvCg==',
    'ημερομηνία,σχόλιο\n2026-03-01,Το προσωπικό ήταν πολύ ευγενικό και γρήγορο\n',
  ],
  [
    'windows-1250',
    'ZGF0YSxvY2VuYSxrb21lbnRhcnoKMjAyNi0wMy0wMSw1LE9ic7N1Z2EgYnmzYSBiYXJkem8gbWmzYSBpIHN6eWJrYSwgZHpp6mt1auoKMjAyNi0wMy0wMSwxLESzdWdvIGN6ZWths2VtLCCfbGUK',
    'data,ocena,komentarz\n2026-03-01,5,Obsługa była bardzo miła i szybka, dziękuję\n2026-03-01,1,Długo czekałem, źle\n',
  ],
  [
    'windows-1254',
    'dGFyaWgscHVhbix5b3J1bQoyMDI2LTAzLTAxLDUsx2Fs/f5hbmxhciDnb2sgbmF6aWt0aSwgdGX+ZWtr/HJsZXIuIEJla2xlbWUgc/xyZXNpIGv9c2F5ZP0K',
    'tarih,puan,yorum\n2026-03-01,5,Çalışanlar çok nazikti, teşekkürler. Bekleme süresi kısaydı\n',
  ],
  [
    'macintosh',
    'ZGF0dW0sbm90ZSxrb21tZW50YXIKMjAyNi0wMy0wMSw1LFNlaHIgZnJldW5kbGljaCB1bmQgc2Nomm4sIGFiZXIgZGllIFNjaGxhbmdlIHdhciBsYW5nIGafciBtaWNoLiBHcpqnZQo=',
    'datum,note,kommentar\n2026-03-01,5,Sehr freundlich und schön, aber die Schlange war lang für mich. Größe\n',
  ],
  [
    'windows-1252',
    'ZGF0dW0sbm90ZSxrb21tZW50YXIKMjAyNi0wMy0wMSw1LFNlaHIgc2No9m4gliBhYmVyIG38ZGUuIEdy9t9lLCDEcGZlbCwghGd1dJMg1sTcIFN0cmHfZQo=',
    'datum,note,kommentar\n2026-03-01,5,Sehr schön – aber müde. Größe, Äpfel, „gut“ ÖÄÜ Straße\n',
  ],
  [
    'windows-1252',
    'ZGF0ZSxub3RlLGNvbW1lbnRhaXJlCjIwMjYtMDMtMDEsNSxUcuhzIGJpZW4sIG1haXMgbGUgZOlsYWkg6XRhaXQgdHJvcCBsb25nLiBP+SDnYT8gQ3Lp6SDgIGxhIGjidGUsIG7pCg==',
    'date,note,commentaire\n2026-03-01,5,Très bien, mais le délai était trop long. Où ça? Créé à la hâte, né\n',
  ],
  [
    'windows-1252',
    'ZmVjaGEsY29tZW50YXJpbwoyMDI2LTAzLTAxLKFNdXkgcuFwaWRvISC/UG9yIHF16SB0YXJk8yB0YW50byBlbCBzZfFvciBkZWwgYfFvPyBBdGVuY2nzbiBw6XNpbWEK',
    'fecha,comentario\n2026-03-01,¡Muy rápido! ¿Por qué tardó tanto el señor del año? Atención pésima\n',
  ],
  [
    'windows-1252',
    'ZGF0YSxjb21lbnThcmlvCjIwMjYtMDMtMDEsTuNvIGdvc3RlaSBkYSBhdGVu5+NvLCBhcyBpbmZvcm1h5/VlcyBz428gbeFzLiBBdmFsaWHn428gcnVpbQo=',
    'data,comentário\n2026-03-01,Não gostei da atenção, as informações são más. Avaliação ruim\n',
  ],
  [
    'windows-1252',
    'ZGFncyx1bW3mbGkKMjAyNi0wMy0wMSzeavNudXN0YW4gdmFyIG1q9mcgZ/PwIG9nIHZp8G3zdGnwIGZy4WLmcnQgZW4gYmnwaW4gbPZuZyDtIHL28Ao=',
    'dags,ummæli\n2026-03-01,Þjónustan var mjög góð og viðmótið frábært en biðin löng í röð\n',
  ],
  [
    'windows-1252',
    'ZGF0dW0sa29tbWVudGFyCjIwMjYtMDMtMDEsTXlja2V0IGJyYSBw5SBhbGxhIHPkdHQgb2NoIHZpcyCWIGflIGRpdCEgS/ZuIORyIGb2ciBs5W5nIOV0IGj2Z2VyCg==',
    'datum,kommentar\n2026-03-01,Mycket bra på alla sätt och vis – gå dit! Kön är för lång åt höger\n',
  ],
]

const cellsOf = (text: string): string[] => text.trimEnd().split('\n').at(-1)?.split(',') ?? []

describe('text from before Unicode', () => {
  it.each(samples)('%s', async (encoding, base64, text) => {
    const bytes = Buffer.from(base64, 'base64')
    const { facts, rows } = await tableOf(bytes, { delimiter: ',' })
    expect(facts.encoding).toBe(encoding)
    expect(facts.damagedCharacters).toBe(0)
    expect(rows.at(-1)).toEqual(cellsOf(text))
  })

  it.each(samples)('%s, far behind plain text and cut anywhere', async (encoding, base64, text) => {
    const ascii = new TextEncoder().encode('a,b,c\n'.repeat(60000))
    const bytes = Buffer.concat([ascii, Buffer.from(base64, 'base64')])
    const { facts, rows } = await tableOf(bytes, { delimiter: ',' }, 4093)
    // Seven-bit Japanese is looked for at the beginning only.
    if (encoding === 'iso-2022-jp') return
    expect(facts.encoding).toBe(encoding)
    expect(rows.at(-1)).toEqual(expect.arrayContaining(cellsOf(text)))
  })
})

it('takes the encoding that it is told', async () => {
  const { facts, rows } = await tableOf(Uint8Array.from([0x61, 0x0a, 0xe4]), {
    encoding: 'windows-1251',
    headerRows: 1,
  })
  expect(facts.encoding).toBe('windows-1251')
  expect(rows).toEqual([['д']])
})
