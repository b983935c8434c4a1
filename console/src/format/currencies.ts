/** Letters of the currencies in use. Source: documents/domain/currencies/iso_codes.py (ISO 4217). */

/** As they are most often met in trade, then the rest by their letters. */
const OFTEN = "CNY USD EUR HKD JPY GBP KRW TWD SGD AUD CAD CHF RUB THB VND MYR IDR INR";
const OTHERS = `
AED AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE CZK
DJF DKK DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF ILS IQD IRR ISK JMD JOD KES KGS KHR KMF KPW
KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MZN NAD NGN NIO NOK NPR NZD OMR PAB
PEN PGK PHP PKR PLN PYG QAR RON RSD RWF SAR SBD SCR SDG SEK SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TRY TTD
TZS UAH UGX UYU UZS VED VES VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`;

export const CURRENCIES: readonly string[] = [...new Set(`${OFTEN} ${OTHERS}`.trim().split(/\s+/))];

/** "美元", "US Dollar"; the letters where the browser knows no name. */
export function currencyName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "currency" }).of(code) ?? code;
  } catch {
    return code;
  }
}
