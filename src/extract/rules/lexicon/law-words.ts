import { phraseSet } from './phrases.ts'

/** Words that may tell of a suit, a fine, a settlement, an inquiry: the marked texts are asked whether they do. */
export const lawWords = {
  sued: phraseSet(
    `sue, sued, suing, sues, suit, suits, lawsuit, lawsuits, action, actions, complaint, complaints, plaintiff, plaintiffs, litigation, proceedings, case, cases, claim, claims`,
  ),
  fined: phraseSet(
    `fine, fined, fines, penalty, penalties, penalised, penalized, sanction, sanctioned, sanctions, ordered, levied, assessed`,
  ),
  settled: phraseSet(
    `settle, settled, settles, settling, settlement, settlements, resolve, resolved, resolves, resolving, pay, paid, pays, accord, deal, decree, agreement, undertaking`,
  ),
  investigated: phraseSet(
    `investigate, investigated, investigates, investigating, investigation, investigations, inquiry, inquiries, probe, probing, probes, examining, looking, proceedings, audit, reviewing, review`,
  ),
} as const
