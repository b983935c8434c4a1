"""What a document in a foreign currency is refused for."""

from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.words.finding import Words

CURRENCY_WORDS: dict[R, Words] = {
    R.ORIGINS_CURRENCY_DIFFERS: Words(
        422,
        "Origin in another currency",
        "原单币种不同",
        "{number} is in another currency than {other}: make a return for each currency.",
        "{number} 与 {other} 的币种不同，请按币种分别退货。",
    ),
    R.CURRENCY_NOT_FOR_KIND: Words(
        422,
        "Only in the book currency",
        "只能用本位币",
        "A {kind} is in the currency of the books only.",
        "{kind}只能使用本位币。",
    ),
    R.CURRENCY_UNKNOWN: Words(
        422,
        "Unknown currency",
        "币种不存在",
        "'{value}' is no currency: three letters as in ISO 4217.",
        "没有币种“{value}”：应为国际标准的三位字母代码。",
    ),
    R.CURRENCY_NOT_OF_ORIGIN: Words(
        422,
        "Not the origin's currency",
        "与原单币种不符",
        "{number} is not in {value}; what is made from it is in its currency.",
        "原单 {number} 的币种不是 {value}，由它生成的单据须用原单币种。",
    ),
    R.EXCHANGE_RATE_NOT_EXPECTED: Words(
        422,
        "Exchange rate not expected",
        "不应有汇率",
        "A document in the book currency has no exchange rate.",
        "本位币单据没有汇率。",
    ),
    R.EXCHANGE_RATE_MISSING: Words(
        422,
        "Exchange rate missing",
        "缺少汇率",
        "No exchange rate of {value} on or before {date}: say one, or enter it among the exchange rates.",
        "{date} 及以前没有 {value} 的汇率：请填写汇率，或先在汇率表中录入。",
    ),
    R.EXCHANGE_RATE_WRONG: Words(
        422,
        "Wrong exchange rate",
        "汇率无效",
        "The exchange rate {value} is not above zero and up to {limit}.",
        "汇率 {value} 须大于零且不超过 {limit}。",
    ),
    R.EXCHANGE_RATE_NOT_OF_ORIGIN: Words(
        422,
        "Not the origin's exchange rate",
        "与原单汇率不符",
        "A return is at its origin's exchange rate {rate}.",
        "退货须用原单的汇率 {rate}。",
    ),
    R.SETTLEMENT_CURRENCY_DIFFERS: Words(
        422,
        "Another currency",
        "币种不符",
        "Document {number} is in another currency; money settles documents of its own currency.",
        "单据 {number} 的币种不同，收付款只能核销同币种的单据。",
    ),
}
