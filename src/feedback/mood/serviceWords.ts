/**
 * What customers say of a service that the lexicon lacks, or rates as it is meant in private messages: words
 * and phrases by valence (-4 … +4), separated by commas. Written from general knowledge of feedback, not from
 * any file. "^" before a word: only at the beginning of a sentence, where it asks for something ("More staff").
 */
const BY_VALENCE: readonly (readonly [valence: number, words: string])[] = [
  [
    -3,
    `appalling, atrocious, abysmal, shambles, shambolic, disgrace, disgraceful, never again, waste of time,
    waste of money, rip off, ripoff, rip-off, ripped off, daylight robbery, worst, scam, scammed, unacceptable,
    inexcusable, unforgivable, negligent, negligence, dreadful, horrendous, diabolical, avoid at all costs,
    steer clear, stay away, fobbed off, left in agony, complete joke, total joke, absolute joke`,
  ],
  [
    -2.2,
    `rude, rudeness, rudely, unhelpful, unprofessional, ignored, ignoring, ignores, dismissive, dismissed,
    incompetent, incompetence, clueless, abrupt, condescending, patronising, patronizing, disrespectful,
    uncaring, unfriendly, impolite, discourteous, offhand, surly, grumpy, arrogant, inconsiderate, unsympathetic,
    overcharged, overcharge, overcharging, overpriced, extortionate, misled, misleading, mis-sold, missold,
    unreliable, unusable, useless, filthy, dirty, smelly, stinks, disorganised, disorganized, chaotic, chaos,
    inefficient, inadequate, substandard, sub-standard, poor, poorly, inferior, shoddy, frustrating, frustrated,
    frustration, infuriating, exasperating, annoyed, annoying, inconvenience, inconvenienced, inconvenient,
    rushed, inedible, not good enough, below par, let down, lets down, letting down, fell short, fall short,
    not fit for purpose, no excuse, couldn't care less, did not care, didn't care, don't care,
    does not care, doesn't care, not interested, lack of care, made to feel, hung up on, hung up,
    cut off, passed around, passed from, pillar to post, given up, gave up, had enough, fed up`,
  ],
  [
    -1.6,
    `late, lateness, delay, delays, delayed, delaying, cancelled, canceled, cancellation, cancellations,
    cancelling, postponed, rescheduled, slow, slowly, slowness, on hold, kept waiting, had to wait, have to wait, having to wait, waited over, waited more than, waiting for over, waiting over, long wait,
    long waits,  had to queue, having to queue, long
    waiting, long time, long queue, long queues, too long, so long, very long, hours late, hour late,
    minutes late, took ages, takes ages, for ages, hours waiting, waited for hours, took forever, takes
    forever, still waiting, running late, ran late, overrunning, over an hour, over two hours, broken,
    broke, breaks, faulty, fault, faults, defective, defect, defects, damaged, flawed, flaw, flaws, leaking, crash,
    crashed, crashes, crashing, freezes, freezing, glitch, glitches, glitchy, bug, bugs, buggy, outage, outages,
    error, errors, failed, fails, failing, failure, doesn't work, does not work, didn't work, did
    not work, not working, won't work, stopped working, stops working, doesn't load, won't load, no
    response, no reply, no answer, never answered, never answer, never replied, never called, never
    received, never arrived, never came, nobody called, nobody answers, no one called, no one
    answers, not answered, unanswered, didn't answer, not returned, no call back, no follow up, no
    help, no information, no communication, no explanation, no apology, no idea, lack of,
    lacking, lacks, lacked, shortage, shortages, understaffed, under staffed, under-staffed, short staffed,
    short-staffed, not enough, insufficient, missing, mistake, mistakes, wrong, wrongly, incorrect,
    incorrectly, inaccurate, lost, misplaced, mislaid, confusing, confused, confusion, unclear, vague,
    complicated, cumbersome, clunky, contradictory, conflicting, inconsistent, difficult, difficulty, hard to,
    impossible, struggle, struggled, struggling, expensive, pricey, hidden fees, hidden charges,
    too expensive, too high, too much, too many, too few, too little, too small, too big, too short, too far, too
    early, too late, too slow, too fast, too hot, too cold, too warm, too loud, too noisy, too quiet, too
    busy, too dark, too bright, too hard, too soft, too difficult, too complicated, too complex, crowded,
    overcrowded, cramped, noisy, noise, loud, stuffy, draughty, uncomfortable, unpleasant, cold food, bland,
    tasteless, stale, soggy, undercooked, overcooked, greasy, burnt, lukewarm, out of stock, out of order,
    out of date, outdated, run down, run-down, rundown, worn, shabby, tired looking, unhygienic, unclean,
    bureaucratic, bureaucracy, red tape, complaint, complaints, complain, complained, complaining,
    problem, problems, issue, issues, concern, concerned, concerns, upset, upsetting, disappointing,
    disappointed, disappointment, unhappy, dissatisfied, unsatisfactory, unsatisfied, unimpressed, underwhelming,
    mediocre, stressful, distressing, worried, worrying, anxious, embarrassed, embarrassing, unfair, refused,
    refuse, refuses, denied, forgot, forgotten, neglected, abandoned, overlooked, unresolved, not resolved,
    not been resolved,  have to keep, had to keep, had to call, had to ring, had to
    chase, have to chase, chasing, chased, had to ask, had to repeat, repeat myself,  many
    times, multiple times, three times, numerous times, again and again, over and over, time and again, at
    the last minute, last minute, without warning, no warning, no notice, without notice, wasted, not
    informed, not told, never told, wasn't told, was not told, weren't told, not explained, not
    listened, didn't listen, did not listen, don't listen, not listening, not seen, no privacy,
    no parking, nowhere to,  unable, unable to, not able to,  can't get, can't even,
    did not receive, didn't receive, haven't received, have not received, not received, not arrived, hasn't
    arrived, has not arrived, nothing happened, nothing was done, nothing done, not sorted, leave a lot to be
    desired, left a lot to be desired, leaves a lot to be desired, leaves much to be desired, not up
    to standard, not up to scratch, went wrong, goes wrong, gone wrong, going wrong`,
  ],
  [
    -0.9,
    `  should, should have, shouldn't have, long, lengthy, overdue, unnecessary, unnecessarily,
    below average, not like, didn't like, did not like, don't like, do not like, didn't bother, did not bother,
    didn't even bother, couldn't be bothered, can't be bothered, not bothered, room for improvement, room to improve, areas for improvement, area for improvement, not ideal, not
    great, could do better, reduce, shorten, speed up, so so, hit and miss, hit or miss, basic, dated,
    average, only complaint, only problem, only issue, only criticism, only negative, only downside, only
    thing, one thing, downside, drawback,  unfortunately, sadly, apart from, minor, stop, more staff,
    more people, more time, more information, more communication, more choice, more parking, more help,
    more support, more training, more seats, more seating, more often, more consistent, need more, needs more,
    ^more, ^better, ^less, ^fewer, ^shorter, ^longer, ^quicker, ^faster, ^earlier, ^cheaper, ^clearer,
    ^cleaner, ^easier, ^bigger, ^larger, ^greater, ^improve, ^improved, ^improvement, ^improvements, ^improving,
    ^waiting time, ^waiting times, ^wait time, ^wait times, ^reduce, ^increase, ^provide, ^allow, ^make, ^ensure, ^lower, ^bring back, ^answer, ^listen,
    ^communication, ^communicate, ^consider, ^maybe, ^perhaps, ^parking, instead of,
    rather than, only one, no longer`,
  ],
  [
    -0.4,
    `improve, improving, improvement, improvements, needs, need,  changes, sometimes, maybe, perhaps`,
  ],
  [
    0,
    `care, customer care, health care, care home, care plan, after care, patient care, customer service, customer
    services, customer support, help desk, help line, support team, support line, waiting room, waiting area,
    waiting list, credit, credit card, credits, interest, interest rate, 
    emergency, emergency department, accident and emergency,  feel like, felt like, feels like, looks like, look like, looked like, seems like, seemed like, things
    like, something like, as well, as well as, make sure, makes sure, made sure, making sure, not sure,
    number, security, block, pay, other than, other than that, a long way, long
    term, so far so good, lower, like, please, friend, friends, certain, certainly, surprised, surprise, secure, party of, our party, dinner
    party, birthday party, large party, as long as, how long, long enough,
    would like to thank, would like to say, would like to congratulate,
    would like to commend, would like to express, need to thank, to be honest, if you like, no matter, i need to, i need, we need to, i should, i
    should have, i wish i, i could use`,
  ],
  [0.7, `  fine, adequate, satisfactory, acceptable, reasonable`],
  [0.2, `better, ok, okay, support, simply, clearly`],
  [0.4, `help,  assist, assistance`],
  [
    1.4,
    `  smooth, smoothly, straightforward,
    straight forward, clear,  clean, tidy, quiet, spacious, comfortable, organised, organized, well
    organised, well organized, prompt, promptly, punctual, quick, quickly, quicker, fast, faster, speedy, swift,
    swiftly, on time, in time, ahead of time, no wait, no waiting, no queue, no queues, no delay, no delays, short
    wait, not long, not have to wait, seen quickly, seen promptly, seen straight away, straight away, right
    away, immediately, same day,   easy to, simple,  user friendly, user-friendly,
    hassle free, hassle-free, no hassle, no fuss, affordable, reasonably priced, good value, value for money,
    great value, up to date, informative, explained everything, explained, explains, listened, listens, listen to
    me, took the time, take the time, taking the time, attentive, accommodating, responsive, flexible, convenient,
    accessible, consistent, reliable, dependable, accurate, answered all, answered my, kept informed, kept me informed,
    kept up to date, put me at ease, puts you at ease, at ease, at my ease, reassured, reassuring,
    reassurance, calm, calming, relaxed, respectful, understanding, approachable, smiling, cheerful, tasty,
    nothing was too much, resolved, sorted, fixed, solved, recommend, recommended, 
    will be back, will return, keep it up,  much better, a lot better, far better, even better,
    feel better, feeling better, got better, getting better, is better, are better, better than, has improved,
    have improved, much improved, vastly improved, greatly improved, big improvement, great improvement, an
    improvement, huge improvement, improvement on, improvement since, can't complain, cannot complain, happy
    with, all good, all ok, all fine, up to standard, as expected, met my expectations, works well, worked
    well, works great, works perfectly, went well, went smoothly, goes smoothly, do well, does well, did well, done
    well, doing well, made me feel, makes me feel, made to feel welcome, made to feel comfortable, made to feel at
    ease, made to feel special, can't wait, cannot wait, i like, we like, really like, i really like, i liked, we liked, above average, keep
    up the, keep going, carry on, carry on as you are, as you are, quality, pleased to, looked
    after, looks after, look after, looking after, well looked after, highly skilled, skilled, should be
    proud, should be commended, should be praised, should be congratulated, need not worry, long may`,
  ],
  [
    2.3,
    `pleasantly surprised, helpful, efficient, efficiently, efficiency, professional, professionally, professionalism, thorough,
    thoroughly explained, welcoming, welcomed, friendly, friendliness, polite, politely, courteous, courtesy, kind,
    kindly, kindness, caring, compassionate, compassion, considerate, knowledgeable, competent, expertise, patient with
    me, empathetic, empathy, supportive, dedicated, hard working, hardworking, hard-working, went out of
    their way, goes out of their way, go out of their way, above and beyond, extra mile, second to none,
    five star, five stars, 5 star, 5 stars, 10/10, ten out of ten, 10 out of 10, first class, first rate,
    first-class, first-rate, top class, top notch, top-notch, spot on, state of the art, exceeded, exceeds, exceeded
    my expectations, couldn't be better, could not be better, couldn't have been better, could not have
    been better, couldn't be happier, could not be happier, couldn't ask for, could not ask for,
    couldn't have asked for, could not have asked for, couldn't fault, could not fault, cannot fault, can't
    fault, couldn't have been more, could not have been more, couldn't have been nicer, could not have been
    nicer, no complaints, no complaint, no problems, no problem, no issues, no issue, no concerns, no
    criticism, no criticisms, no faults, no improvement, no improvements, no improvement needed, no
    improvements needed, no need to improve, no need for improvement, nothing to improve, nothing to add, nothing
    to complain about, nothing to fault, nothing needs improving, nothing needs to improve, nothing needs to
    change, nothing needs changing, nothing to change, nothing could be improved, nothing could have been
    improved, nothing could be better, nothing could have been better, nothing at all to improve, nothing wrong,
    nothing went wrong, nothing bad, nothing negative, nothing but praise, nothing was too much trouble, nothing
    is too much trouble, nothing i can think of, nothing comes to mind, nothing springs to mind, nothing i would
    change, not a thing, can't think of anything, cannot think of anything, couldn't think of anything, can't
    think of any, cannot think of any, don't think you can improve, can't improve, cannot improve, can't be
    improved, cannot be improved, couldn't be improved, could not be improved, couldn't improve, could not
    improve, couldn't have improved, would not change, wouldn't change, don't change, do not change, don't
    change anything, leave it as it is, stay as you are, keep up the good work, keep doing what you're doing, well
    done, job well done, more than happy, more than satisfied, more than helpful, very satisfied, satisfied, thumbs
    up, life saver, lifesaver, credit to, a credit, asset to, hats off, seamless, effortless, immaculate,
    spotless, faultless, flawless, flawlessly, impeccable, exemplary, outstanding, fabulous, amazing, highly
    recommend, would recommend, definitely recommend, can't praise, cannot praise, can't thank, cannot
    thank, everything was good, everything was fine, everything was perfect, everything was great`,
  ],
]

/** What is wished for is not there: a good word within six words behind such a phrase is none. */
export const WISHES: readonly string[] =
  `could be, could have been, could have, could do with, could use, should
  be, should have been, should have, would be nice, would be good, would be great, would be helpful, would be useful,
  would be better, would be easier, would be appreciated, would be beneficial, would have been, would have liked, would
  like, would love, would prefer, would help, would have helped, would improve, i wish, if only, need
  to, needs to, needs to be, need to be, needed to be, ought to, be more, to be more,
  i'd prefer, i would have, i suggest, suggest, suggestion, there could be, there should be,
  not as`
    .split(',')
    .map((words) => words.trim().replaceAll(/\s+/g, ' '))

/** How much a wish itself weighs. */
export const WISH = -0.9

export const SERVICE_VALENCES: ReadonlyMap<string, number> = new Map(
  BY_VALENCE.flatMap(([valence, words]) =>
    words.split(',').map((word) => [word.trim().replaceAll(/\s+/g, ' '), valence] as const),
  ),
)
