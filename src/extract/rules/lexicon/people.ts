/** Titles and posts: what stands before or after a person's name. */
import { phraseSet } from './phrases.ts'

/** Words that end a title before a name: "Attorney General", "Chief Judge", "spokeswoman". */
export const titleHeads = phraseSet(`
  ag, mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, lord, lady, sen, senator, rep, representative,
  congressman, congresswoman, gov, governor, president, chancellor, premier, minister, mp, secretary, judge, justice,
  magistrate, attorney general, general, commissioner, mayor, sheriff, chief, capt, captain, lt, lieutenant, sgt,
  sergeant, detective, det, officer, agent, inspector, insp, superintendent, supt, constable, colonel, col, maj, major, admiral, rev,
  reverend, pastor, father, bishop, cardinal, pope, king, queen, prince, princess, ambassador, councilman,
  councilwoman, councillor, alderman, ceo, cto, cfo, coo, ciso, cio, cpo, cso, cmo, chairman, chairwoman,
  chairperson, chair, founder, co-founder, cofounder, owner, director, manager, executive, spokesman, spokeswoman,
  spokesperson, researcher, analyst, expert, consultant, engineer, lawyer, attorney, counsel, solicitor, barrister,
  prosecutor, professor, author, journalist, reporter, editor, blogger, hacker, coach, actor, actress, singer,
  director-general, vp, svp, evp, vice-president, administrator, strategist, advisor, adviser, evangelist, advocate,
  architect, scientist, investigator, head, partner, principal, treasurer, comptroller, auditor, controller,
  registrar, provost, dean, principal, teacher, nurse, witness, plaintiff, resident, victim, customer, user,
  employee, specialist, technologist, leader, activist, whistleblower, pundit, candidate, nominee, contractor,
  worker, congresswoman, speaker, whip, ombudsman, fellow, publisher, correspondent, columnist, supervisor,
  coordinator, regulator, contributor, creator, developer, trustee, councilmember, councilperson, councilor, cllr, coun, ald,
  assemblyman, assemblywoman, assemblymember, selectman, selectwoman, selectperson, freeholder, reeve, taoiseach, tánaiste,
  undersheriff, corporal, cpl, trooper, patrolman, baroness, baron, canon, archbishop, sheikh, datuk, datin, dato, encik, puan, madam,
  mme, smt, shri, señor, señora, herr, frau, atty, engr, deputy, td, msp, mep, mpp, mna, mha, mla, mlc, mhk, dci, dsp, acp, dcp, dsi,
  student, mother, father, wife, husband, son, daughter,
  brother, sister`)

/** Words that may stand before such a head within a title. */
export const titleModifiers = phraseSet(`
  attorney, attorneys, chief, ch, det, vice, deputy, assistant, associate, acting, interim, senior, junior, lead, former, ex,
  executive, managing, general, global, regional, national, principal, prime, foreign, information, security,
  privacy, technology, technical, data, operating, financial, marketing, medical, compliance, legal, risk, district,
  state, u.s, us, federal, police, fire, special, staff, founding, founder, co, threat, research, cyber,
  cybersecurity, product, sales, solutions, software, communications, public, press, media, corporate, company,
  circuit, magistrate, presiding, supreme, court, health, defense, defence, homeland, interior, treasury, labor,
  education, commerce, house, senate, majority, minority, press, solicitor, lieutenant, first, human, customer,
  field, digital, group, independent, veteran, renowned, expert, house, republican, democratic, the, county, city,
  information, school, division, department, program, project, resources, affairs, relations, intelligence, service,
  head, administrative, clinical, scientific, science, revenue, strategy, growth, innovation, transformation, creative,
  content, experience, investment, consumer, business, development, engineering, strategy, operations`)

/** Titles in capitals that stand between a company and a person: "Northwind CEO Jane Roe". */
export const postNouns = phraseSet(`
  ceo, cto, cfo, coo, ciso, cio, cpo, cso, cmo, vp, svp, evp, president, chairman, chairwoman, chairperson, chair,
  founder, co-founder, cofounder, director, manager, executive, spokesman, spokeswoman, spokesperson, head, officer,
  counsel, researcher, analyst, expert, engineer, consultant, strategist, advocate, champion, evangelist, architect,
  scientist, partner, principal, editor, reporter, superintendent, chief, lead, leader, fellow, advisor, adviser,
  specialist, owner, professor, commissioner, administrator, secretary, attorney, lawyer, developer, investigator,
  representative, technologist, vice president, hunter, writer, author, dean, chancellor, provost, ombudsman,
  coordinator, supervisor, operator, employee, contractor, worker, boss, treasurer, minister, ambassador, mayor,
  governor, senator, sheriff, prosecutor, blogger, journalist, contributor, correspondent, member, trainer,
  practitioner, designer, cofounder, hacker, guru, veteran, liaison, counselor, auditor, controller, registrar,
  creator, tester`)

/** Given names beyond those the tagger knows. */
export const givenNames = phraseSet(`
  Mac, Arnie, Kristi, Courtney, Karim, André, Andre, Ilia, Ilya, Satnam, Troy, Bevan, Javvad, Jamie, Erfan, Zack,
  Zak, Lior, Ofer, Ran, Noam, Assaf, Avi, Gal, Rotem, Ravi, Rajiv, Rahul, Priya, Anurag, Sundar, Satya, Vitali,
  Vitaly, Sergey, Sergei, Dmitri, Dmitry, Andrey, Alexey, Aleksandr, Oleg, Evgeny, Yevgeniy, Mikhail, Maksim, Maxim,
  Igor, Pavel, Jiri, Jaroslav, Piotr, Krzysztof, Wojciech, Tomasz, Jan, Lars, Sven, Bjorn, Björn, Mikko, Jukka,
  Jarno, Sami, Antti, Lukas, Stefan, Jens, Jürgen, Jurgen, Günther, Marc, Luc, Jean, Jean-Philippe, Jean-Ian,
  François, Francois, Benoît, Mathieu, Guillaume, Julien, Loïc, Raphaël, Wei, Xiao, Ming, Jun, Yuki, Hiroshi,
  Takashi, Kenji, Min, Ji, Hyun, Sung, Young, Thanh, Nguyen, Minh, Mohammad, Muhammad, Mohamed, Ahmed, Hassan,
  Hussein, Omar, Ali, Fatima, Aisha, Yusuf, Ibrahim, Khalid, Tariq, Imran, Faisal, Oz, Etay, Itay, Eyal, Yaniv,
  Yossi, Amit, Shai, Nir, Dor, Casey, Corey, Kory, Jory, Kelvin, Kirsten, Kristin, Kirsty, Jen, Jenn, Rik, Raj, Raja,
  Sanjay, Vijay, Vikram, Arun, Anil, Sunil, Deepak, Ashish, Manish, Nikhil, Rohit, Suresh, Ramesh, Mersiha,
  Veronique, Bryce, Chet, Chad, Dov, Efrat, Garret, Graham, Gunter, Ilona, Inga, Irfahn, Joakim, Kaspars, Leigh-Anne,
  Lotem, Mounir, Nadav, Oren, Piers, Ondrej, Roei, Saryu, Shahar, Stu, Tal, Tyler, Uri, Zohar, Ziv, Tarah, Runa,
  Jayson, Jérôme, Keren, Hanan, Sivan, Dana, Orla, Niamh, Siobhan, Saoirse, Eoin, Declan, Padraig, Cormac, Ciaran,
  Gráinne, Mairead, Helga, Ingrid, Astrid, Freya, Signe, Maarten, Joost, Pieter, Wouter, Sander, Jeroen, Matthijs,
  Thijs, Ruud, Dirk, Claudio, Marco, Luca, Giovanni, Giuseppe, Paolo, Stefano, Enrico, Matteo, Santiago, Diego,
  Javier, Alejandro, Gonzalo, Iñigo, Joaquín, João, Rui, Nuno, Tiago, Thiago, Aditya, Abhishek, Ankit, Akshay, Karan,
  Pooja, Neha, Sneha, Divya, Chester, Shuman, Ophir, Tushar, Chaitanya, Pankaj, Vinod, Gaurav, Saket, Sumit, Satish,
  Srinivas, Venkat, Ganesh, Mahesh, Naveen, Pravin, Hemant, Mandeep, Harpreet, Gurpreet, Jaswinder, Balaji, Karthik,
  Senthil, Murali, Shankar, Kumar`)

/** Titles of several: "Attorneys Robin Hale and Lee Wong". */
export const pluralTitles = phraseSet(`
  attorneys, lawyers, judges, justices, senators, sens, representatives, reps, professors, drs, agents, detectives, officers,
  commissioners, councilors, councillors, plaintiffs, researchers, prosecutors, investigators, inspectors`)

/** Family names of Korea and Taiwan, which stand before a given name whose second part has no capital: "Ryu Min-seok". */
export const familyNames = phraseSet(`
  Kim, Lee, Yi, Rhee, Park, Pak, Bak, Choi, Choe, Jung, Jeong, Chung, Kang, Cho, Jo, Yoon, Yun, Jang, Chang, Lim, Im, Rim,
  Han, Oh, Seo, Suh, Shin, Sin, Kwon, Hwang, Ahn, An, Song, Ryu, Yoo, Yu, Hong, Jeon, Jun, Chun, Go, Ko, Koh, Moon, Mun,
  Son, Sohn, Yang, Bae, Baek, Paik, Heo, Hur, Huh, Nam, Sim, Shim, Noh, Roh, No, Ha, Kwak, Gwak, Sung, Seong, Cha, Joo, Ju,
  Woo, Gu, Koo, Na, Ra, Min, Jin, Ji, Uhm, Eom, Chae, Won, Cheon, Bang, Gong, Hyun, Ham, Byun, Yeom, Yeo, Choo, Chu, Do,
  So, Seok, Sun, Seol, Ma, Gil, Wi, Pyo, Myung, Ki, Ban, Wang, Geum, Ok, Yook, In, Maeng, Je, Tak, Eun, Pyun, Tsai, Chen,
  Lin, Huang, Wu, Li, Liu, Hsu, Cheng, Hsieh, Kuo, Lai, Chiu, Chou, Yeh, Su, Chuang, Lu, Ho, Chiang, Tseng, Peng, Hsiao, Lo,
  Pan, Chien, Fang, Shih, Tang, Tsao, Tu, Wei, Yen, Wong, Chan, Leung, Cheung, Lau`)

/**
 * What people say they do when they are quoted: occupations of ISCO-08 (International Labour Organization) in one word that
 * no company is called by, and standings in life.
 */
export const occupations = phraseSet(`
  accountant, actuary, anaesthetist, apprentice, archaeologist, artist, astronomer, babysitter, baker, barber, barista,
  bartender, beautician, biologist, bookkeeper, bricklayer, butcher, butler, carer, caregiver, caretaker, carpenter,
  cashier, chauffeur, chef, chemist, childminder, civil servant, cleaner, clerk, composer, cook, courier, dancer, dentist,
  dietitian, doctor, dressmaker, driver, economist, electrician, estate agent, farmer, firefighter, fireman, fisherman,
  florist, gardener, geologist, goldsmith, grandfather, grandmother, hairdresser, historian, housekeeper, housewife,
  interpreter, janitor, joiner, labourer, laborer, lecturer, librarian, lifeguard, locksmith, machinist, masseur,
  mechanic, metalworker, midwife, miner, musician, nanny, novelist, optician, orderly, painter, paralegal, paramedic,
  pensioner, pharmacist, photographer, physicist, physiotherapist, pilot, plasterer, plumber, poet, policeman,
  policewoman, porter, postman, potter, psychiatrist, psychologist, receptionist, retiree, roofer, sailor, schoolteacher,
  sculptor, seamstress, shepherd, shopkeeper, soldier, statistician, steward, stewardess, surgeon, surveyor, tailor,
  taxi driver, teacher, technician, therapist, tiler, translator, tutor, undertaker, veterinarian, vet, waiter,
  waitress, watchmaker, welder, widow, widower, woodworker, zookeeper`)
