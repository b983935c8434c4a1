import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dateTime } from "@/format/dates";
import { isNegative } from "@/format/decimal";
import { quantity } from "@/format/numbers";
import { nameOf, type Product } from "@/phone/meanings";
import { Notice, ProblemNotice } from "@/phone/Notice";
import { useBatches, useMovements, useProduct, useStock } from "../calls";
import { WhyNotChanged } from "./WhyNotChanged";

export function ProductCard({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const product = useProduct(id);
  if (product.error !== null) return <ProblemNotice error={product.error} retry={() => void product.refetch()} />;
  if (product.data === undefined) return <p role="status">{t("loading")}</p>;
  if (product.data === null) return <Notice tone="warn" title={t("problem.missing.title")} />;
  return (
    <>
      <Identity product={product.data} />
      <Stock product={product.data} />
      {product.data.batch_tracked && <Batches id={id} />}
      <WhyNotChanged of="products" id={id} />
      <Movements id={id} />
    </>
  );
}

function Identity({ product }: { readonly product: Product }) {
  const { t, i18n } = useTranslation("phone");
  return (
    <div className="phone-identity">
      <h2>{nameOf(product, i18n.language)}</h2>
      <p className="phone-hint mono">{[product.code, product.barcode].filter(Boolean).join(" · ")}</p>
      {product.units.map((one) => (
        <p key={one.unit} className="phone-hint">
          {t("unitOf", { unit: one.unit, factor: quantity(one.factor), stock: product.unit })}
        </p>
      ))}
    </div>
  );
}

function Stock({ product }: { readonly product: Product }) {
  const { t } = useTranslation("phone-lookup");
  const stock = useStock(product.id);
  if (stock.error !== null) return <ProblemNotice error={stock.error} retry={() => void stock.refetch()} />;
  if (stock.data?.length === 0) return <Notice tone="idle" title={t("noStock")} />;
  return (
    <section className="phone-section" aria-label={t("stock")}>
      {(stock.data ?? []).map((one) => (
        <div key={one.id} className="phone-card">
          <div className="phone-tile-row">
            <strong>{[one.code, one.name].join(" ")}</strong>
            {one.location !== null && <span className="phone-place"><small>{t("location")}</small> {one.location}</span>}
          </div>
          <dl className="phone-figures">
            {(["onHand", "available", "inTransit"] as const).map((figure) => (
              <div key={figure}>
                <dt>{t(figure)}</dt>
                <dd>
                  {quantity(one[figure])} <small>{product.unit}</small>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Batches({ id }: { readonly id: string }) {
  const { t } = useTranslation("phone-lookup");
  const batches = useBatches(id, true).data?.items ?? [];
  if (batches.length === 0) return null;
  return (
    <section className="phone-section">
      <h2>{t("batches")}</h2>
      <ul className="phone-list">
        {batches.map((batch) => (
          <li key={batch.id} className="phone-row">
            <span className="phone-row-main">
              <strong className="mono">{batch.batch_number}</strong>
              <span className="muted">{[batch.warehouse_code, batch.expiry_date === null ? "" : t("expires", { day: batch.expiry_date })].filter(Boolean).join(" · ")}</span>
            </span>
            <span className="num">{quantity(batch.quantity)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Movements({ id }: { readonly id: string }) {
  const { t } = useTranslation("phone-lookup");
  const { t: shared } = useTranslation();
  const rows = useMovements(id).data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="phone-section">
      <h2>{t("movements")}</h2>
      <ul className="phone-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Link className="phone-row" to={`/m/lookup?document=${row.document_id}`}>
              <span className="phone-row-main">
                <strong className="mono">{row.document_number}</strong>
                <span className="muted">
                  {shared(`kind.${row.document_kind}`)} · {row.warehouse_code} · {dateTime(row.posted_at)}
                </span>
              </span>
              <span className="num">{isNegative(row.quantity) ? quantity(row.quantity) : `+${quantity(row.quantity)}`}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
