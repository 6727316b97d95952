/** Words round a name by which only an organization is told of: it is robbed, entered, and has systems. */
import { wordSet } from './phrases.ts'

/** What is taken from somebody, and what is asked of who was robbed. */
export const robbing = wordSet(
  'stolen stole stealing taken took copied lifted downloaded exfiltrated leaked obtained pilfered siphoned siphoning ' +
    'scraped swiped skimmed theft thefts grabbed harvested extracted vanished missing demanding demanded demand demands ' +
    'extorted extort extorting',
)
/** What is done to whom one breaks into. */
export const entering = wordSet(
  'hacked breached infiltrated compromised plundered ransacked crippled raided robbed paralysed paralyzed hit struck ' +
    'attacked targeted hobbled disrupted penetrated burgled swamped',
)
export const hitEvents = wordSet(
  'attack attacks breach breaches hack hacks hacking intrusion intrusions cyberattack cyberattacks cyber-attack ' +
    'cyber-attacks raid raids break-in break-ins leak leaks incident incidents theft thefts worm virus ransomware malware',
)
export const systemsOwned = wordSet(
  'network networks system systems servers server database databases website websites site portal portals platform ' +
    'computers customers patients clients subscribers policyholders guests passengers app apps scheme tills stores shops ' +
    'clinics hospitals branches mailboxes backups records payroll tenants members shoppers staff employees wards factories',
)
