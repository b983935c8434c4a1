import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/access/me";
import { newKey } from "@/api/call";
import { CurrencySelect } from "@/parts/CurrencySelect";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";
import { chooseBookCurrency } from "../calls";
import type { Settings } from "../shapes";

/** What the books are kept in; asked before it is changed, and only the service knows whether it still may be. */
export function BookCurrency({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation("masters");
  const { modal } = App.useApp();
  const toast = useToast();
  const may = useMay();
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: (currency: string) => chooseBookCurrency(settings, currency, newKey()),
    onSuccess: (kept) => { toast.done(t("settings.bookSaved", { currency: kept.book_currency })); },
    onSettled: () => Promise.all([["settings"], ["exchange-rates"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const ask = (currency: string) => {
    if (currency !== settings.book_currency) void modal.confirm({ title: t("settings.bookAsk", { currency }), content: t("settings.bookAskHow"), onOk: () => choose.mutateAsync(currency).catch(() => null) });
  };
  return (
    <section className="settings-card surface">
      <header>
        <label htmlFor="book_currency"><h2>{t("settings.book")}</h2></label>
        <span className="settings-choice"><CurrencySelect id="book_currency" label={t("settings.book")} value={settings.book_currency} disabled={!may("settings.edit") || choose.isPending} onChange={ask} /></span>
        {may("master.view") && <Link to="/exchange-rates">{t("rates.title")}</Link>}
      </header>
      <p className="muted">{t("settings.bookHow")}</p>
      <ProblemNotice error={choose.error} />
    </section>
  );
}
