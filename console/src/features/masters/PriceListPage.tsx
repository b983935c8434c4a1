import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Table } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useMay } from "@/access/me";
import { call, newKey, query } from "@/api/call";
import type { Page } from "@/api/shapes/list";
import { price, quantity } from "@/format/numbers";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { putPrices, readMaster, readPrices } from "./calls";
import { codesOf, keyOf, pastePrices, type Priced, type PricedProduct, type PriceError } from "./pastePrices";
import type { PriceList } from "./shapes";
import "./masters.css";
import { chunks } from "@/api/chunks";

const CODES_A_CALL = 200;

async function productsOf(codes: readonly string[]): Promise<readonly PricedProduct[]> {
  const parts = chunks(codes, CODES_A_CALL);
  const pages = await Promise.all(parts.map((part) => call<Page<PricedProduct>>("documents", `/products${query({ limit: 500, code_in: part.join(",") })}`)));
  return pages.flatMap((page) => page.items);
}

/** The prices of a list: seen, pasted from a sheet, taken away; saved all together as the list's next version. */
export function PriceListPage() {
  const { id = "" } = useParams();
  const { t } = useTranslation("masters");
  const { t: shared } = useTranslation();
  const may = useMay();
  const toast = useToast();
  const client = useQueryClient();
  const list = useQuery({ queryKey: ["price-list", id], queryFn: () => readMaster<PriceList>("/price-lists", id) });
  const kept = useQuery<readonly Priced[]>({ queryKey: ["prices", id], queryFn: ({ signal }) => readPrices(id, signal) });
  const [changed, setChanged] = useState<readonly Priced[] | null>(null);
  const [errors, setErrors] = useState<readonly PriceError[]>([]);
  const prices = changed ?? kept.data ?? [];
  const save = useMutation({
    mutationFn: ({ of, key }: { readonly of: PriceList; readonly key: string }) => putPrices(of, prices.map(({ product_id, unit, min_quantity, price: amount }) => ({ product_id, unit, min_quantity, price: amount })), key),
    onSuccess: async () => {
      toast.done(t("saved"));
      setChanged(null);
      await Promise.all([["price-list", id], ["prices", id], ["price-lists"]].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  const paste = async (text: string) => {
    const read = pastePrices(text, await productsOf(codesOf(text)));
    setErrors(read.errors);
    setChanged([...new Map([...prices, ...read.prices].map((one) => [keyOf(one), one])).values()]);
  };
  const error = list.error ?? kept.error ?? save.error;
  return (
    <div className="page">
      <PageHeader
        title={list.data === undefined ? t("prices.title") : `${list.data.code} ${list.data.name}`}
        actions={
          may("master.edit") && (
            <>
              <Button disabled={changed === null} onClick={() => { setChanged(null); }}>{shared("do.cancel")}</Button>
              <Button type="primary" disabled={changed === null} loading={save.isPending} onClick={() => { if (list.data) save.mutate({ of: list.data, key: newKey() }); }}>{shared("do.save")}</Button>
            </>
          )
        }
      />
      {error !== null && <ProblemNotice error={error} retry={() => void list.refetch()} />}
      {may("master.edit") && (
        <div className="paste-area">
          <Input.TextArea
            rows={1}
            aria-label={t("prices.paste")}
            placeholder={t("prices.pasteHow")}
            value=""
            onPaste={(event) => {
              event.preventDefault();
              paste(event.clipboardData.getData("text")).catch(toast.problem);
            }}
          />
          {errors.length > 0 && (
            <div role="alert" className="field-problem"><ul>
              {errors.slice(0, 20).map((one) => (
                <li key={one.row}>{t("prices.pasteRow", { row: one.row, text: one.text, why: t(`prices.refusal.${one.refusal}`) })}</li>
              ))}
            </ul></div>
          )}
        </div>
      )}
      <section className="data-table surface" aria-label={t("prices.title")}>
        <Table<Priced>
          size="small"
          rowKey={keyOf}
          dataSource={[...prices]}
          loading={kept.isPending}
          scroll={{ x: "max-content" }}
          pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: kept.isPending ? " " : <EmptyState title={t("prices.noItems")}><p>{t("prices.pasteHow")}</p></EmptyState> }}
          columns={[
            { key: "code", title: shared("field.code"), render: (_, one) => <span className="mono">{one.product_code}</span> },
            { key: "name", title: shared("field.product"), render: (_, one) => one.product_name },
            { key: "unit", title: shared("field.unit"), render: (_, one) => one.unit },
            { key: "from", title: t("prices.minQuantity"), align: "right", className: "num", render: (_, one) => quantity(one.min_quantity) },
            { key: "price", title: shared("field.price"), align: "right", className: "num", render: (_, one) => price(one.price) },
            ...(may("master.edit")
              ? [{ key: "remove", title: "", render: (_: unknown, one: Priced) => <Button type="text" size="small" onClick={() => { setChanged(prices.filter((other) => keyOf(other) !== keyOf(one))); }}>{shared("do.remove")}</Button> }]
              : []),
          ]}
        />
      </section>
    </div>
  );
}
