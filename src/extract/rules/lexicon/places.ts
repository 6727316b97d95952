/** Places and peoples that the field's articles name, and where they are no organization. */
import { phrases, phraseSet } from './phrases.ts'

export const usStates = phraseSet(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
  Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
  Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
  North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
  Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, District of Columbia`)

export const places = phraseSet(`
  US, U.S, U.S., USA, U.S.A, UK, U.K, U.K., EU, E.U, E.U., UAE, United States, United States of America,
  United Kingdom, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Ireland, Canada, Mexico,
  Australia, New Zealand, India, Pakistan, Bangladesh, Sri Lanka, Nepal, China, Hong Kong, Taiwan, Japan,
  South Korea, North Korea, Korea, Singapore, Malaysia, Indonesia, Thailand, Vietnam, Philippines, Myanmar, Russia,
  Ukraine, Belarus, Poland, Germany, France, Spain, Portugal, Italy, Greece, Turkey, Netherlands, The Netherlands,
  Belgium, Luxembourg, Switzerland, Austria, Czech Republic, Czechia, Slovakia, Hungary, Romania, Bulgaria, Serbia,
  Croatia, Slovenia, Bosnia, Albania, Estonia, Latvia, Lithuania, Finland, Sweden, Norway, Denmark, Iceland, Israel,
  Palestine, Iran, Iraq, Syria, Lebanon, Jordan, Saudi Arabia, Qatar, Kuwait, Bahrain, Oman, Yemen, Egypt, Libya,
  Tunisia, Algeria, Morocco, Nigeria, Ghana, Kenya, Ethiopia, South Africa, Brazil, Argentina, Chile, Peru, Colombia,
  Venezuela, Ecuador, Costa Rica, Panama, Cuba, Jamaica, Bahamas, Europe, Asia, Africa, North America, South America,
  Latin America, Middle East, Asia Pacific, European Union, European Economic Area, Scandinavia, Balkans, EMEA, APAC,
  Kazakhstan, Uzbekistan, Georgia, Armenia, Azerbaijan, Moldova, Malta, Cyprus, Monaco, Bermuda, Cayman Islands,
  Silicon Valley, Wall Street, Capitol Hill, Crimea, Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba,
  Saskatchewan, Nova Scotia, New South Wales, Queensland, Victoria, Tasmania, Bavaria, Catalonia, Midwest, Northeast,
  Pacific Northwest, East Coast, West Coast, Bay Area, Main Street, New York City, NYC, Los Angeles, LA, Chicago,
  Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, San Francisco,
  Columbus, Fort Worth, Indianapolis, Charlotte, Seattle, Denver, Washington DC, Washington D.C, Washington D.C., DC,
  D.C, D.C., Boston, El Paso, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore,
  Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Mesa, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh,
  Miami, Long Beach, Virginia Beach, Oakland, Minneapolis, Tulsa, Tampa, Arlington, New Orleans, Wichita, Cleveland,
  Bakersfield, Aurora, Anaheim, Honolulu, Santa Ana, Riverside, Corpus Christi, Lexington, Stockton, Saint Paul,
  St. Paul, St. Louis, Cincinnati, Pittsburgh, Greensboro, Lincoln, Orlando, Irvine, Newark, Durham, Buffalo,
  Madison, Reno, Boise, Richmond, Spokane, Des Moines, Salt Lake City, Birmingham, Rochester, Hartford, Providence,
  Albany, Palo Alto, Mountain View, Redmond, Cupertino, Menlo Park, Santa Clara, Hayward, Manhattan, Brooklyn,
  Queens, Bronx, Trenton, Augusta, Concord, Montpelier, Springfield, Lansing, Harrisburg, Annapolis, Tallahassee,
  Olympia, Salem, Cheyenne, Helena, Bismarck, Pierre, Topeka, Jefferson City, Little Rock, Baton Rouge, Jackson,
  Montgomery, Columbia, Carson City, Santa Fe, Juneau, Dover, Charleston, Frankfort, London, Manchester, Liverpool,
  Leeds, Glasgow, Edinburgh, Bristol, Cardiff, Belfast, Dublin, Cork, Paris, Lyon, Marseille, Berlin, Munich,
  Hamburg, Frankfurt, Cologne, Stuttgart, Vienna, Zurich, Geneva, Bern, Brussels, Antwerp, Amsterdam, Rotterdam,
  The Hague, Copenhagen, Stockholm, Oslo, Helsinki, Tallinn, Riga, Vilnius, Warsaw, Krakow, Prague, Budapest,
  Bucharest, Sofia, Athens, Istanbul, Ankara, Kyiv, Kiev, Moscow, St. Petersburg, Minsk, Madrid, Barcelona, Lisbon,
  Porto, Rome, Milan, Turin, Tel Aviv, Jerusalem, Tehran, Baghdad, Beirut, Damascus, Dubai, Abu Dhabi, Riyadh, Doha,
  Cairo, Lagos, Nairobi, Johannesburg, Cape Town, Mumbai, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai,
  Kolkata, Pune, Karachi, Dhaka, Beijing, Shanghai, Shenzhen, Guangzhou, Taipei, Tokyo, Osaka, Kyoto, Seoul, Busan,
  Pyongyang, Bangkok, Hanoi, Jakarta, Manila, Kuala Lumpur, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra,
  Auckland, Wellington, Toronto, Montreal, Vancouver, Ottawa, Calgary, Edmonton, Winnipeg, Halifax, Mexico City,
  Bogota, Lima, Santiago, Buenos Aires, Sao Paulo, São Paulo, Rio de Janeiro`)

/** Words of a people or a land: "Russian hackers", "UK users". */
export const peoples = phraseSet(`
  Sri Lankan, Slovak, Slovenian, Icelandic, Georgian, Kazakh, Afghan, Nepali, Bangladeshi, Jordanian, Maltese,
  Balinese, American, Americans, British, English, Scottish, Welsh, Irish, Canadian, Canadians, Mexican, Australian,
  Australians, Indian, Indians, Pakistani, Chinese, Taiwanese, Japanese, Korean, Koreans, North Korean, South Korean,
  Singaporean, Malaysian, Indonesian, Thai, Vietnamese, Filipino, Russian, Russians, Ukrainian, Ukrainians,
  Belarusian, Polish, German, Germans, French, Spanish, Portuguese, Italian, Greek, Turkish, Dutch, Belgian, Swiss,
  Austrian, Czech, Hungarian, Romanian, Bulgarian, Serbian, Croatian, Estonian, Latvian, Lithuanian, Finnish,
  Swedish, Norwegian, Danish, Israeli, Israelis, Palestinian, Iranian, Iranians, Iraqi, Syrian, Lebanese, Saudi,
  Egyptian, Moroccan, Nigerian, Kenyan, South African, Brazilian, Argentine, Chilean, Peruvian, Colombian,
  Venezuelan, Cuban, European, Europeans, Asian, African, Western, Eastern, Latin, Middle Eastern, Nordic, Soviet,
  Californian, Californians, Texan, Texans, Minnesotan, Minnesotans, Floridian, Floridians, New Yorker, New Yorkers,
  Londoner, Londoners, Republican, Republicans, Democrat, Democrats, Democratic, Democratic Party, Republican Party,
  Muslim, Muslims, Christian, Christians, Jewish, Jews, Catholic, Catholics, Hispanic, Latino, Arab, Islamic, Hindi,
  Mandarin, Kurdish`)

/** What stands before a place and a place only. */
export const placePrepositions = /^(?:in|near|outside|across|throughout|within|around)$/

/** One place under several names, the fullest first. */
export const samePlaces = phrases(`
  United States = United States of America = US = USA = U.S. = U.S.A., United Kingdom = UK = U.K. = Great Britain,
  European Union = EU = E.U., New York City = NYC, Los Angeles = LA, Washington D.C. = Washington DC = D.C. = DC,
  United Arab Emirates = UAE`)
