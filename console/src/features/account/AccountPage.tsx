import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useMe } from "@/access/me";
import { call } from "@/api/call";
import { forgetTokens } from "@/api/session";
import { PageHeader } from "@/parts/PageHeader";
import { ProblemNotice } from "@/parts/ProblemNotice";
import { useToast } from "@/parts/useToast";

interface Change {
  readonly current_password: string;
  readonly new_password: string;
}

/** One's own account: the password. Its change ends every sign-in, this one too. */
export function AccountPage() {
  const { t } = useTranslation("account");
  const me = useMe().data;
  const toast = useToast();
  const changing = useMutation({
    retry: false,
    mutationFn: ({ current_password, new_password }: Change) => call("auth", "/me/password", { method: "POST", body: { current_password, new_password } }),
    onSuccess: () => {
      toast.done(t("changed"));
      forgetTokens();
    },
  });
  return (
    <div className="page">
      <PageHeader title={t("title")} />
      <section className="surface" style={{ padding: "18px 22px", maxWidth: 460 }} aria-labelledby="password">
        <h2 id="password">{t("password")}</h2>
        <p className="muted">{t("who", { name: me?.person.name ?? "", company: me?.organisation.name ?? "" })}</p>
        <Form<Change & { readonly again: string }> layout="vertical" requiredMark={false} onFinish={(change) => { changing.mutate(change); }}>
          <Password name="current_password" label={t("current")} autoComplete="current-password" missing={t("missing")} />
          <Password name="new_password" label={t("new")} autoComplete="new-password" missing={t("missing")} />
          <Password name="again" label={t("again")} autoComplete="new-password" missing={t("missing")} sameAs="new_password" differs={t("differs")} />
          <ProblemNotice error={changing.error} />
          <Button type="primary" htmlType="submit" loading={changing.isPending} style={{ marginTop: 12 }}>{t("change")}</Button>
        </Form>
      </section>
    </div>
  );
}

interface PasswordField {
  readonly name: string;
  readonly label: string;
  readonly autoComplete: string;
  readonly missing: string;
  readonly sameAs?: string;
  readonly differs?: string;
}

function Password({ name, label, autoComplete, missing, sameAs, differs = "" }: PasswordField) {
  return (
    <Form.Item
      name={name}
      label={label}
      dependencies={sameAs === undefined ? [] : [sameAs]}
      rules={[
        { required: true, message: missing },
        ({ getFieldValue }) => ({
          validator: (_rule, value: unknown) =>
            sameAs === undefined || value === undefined || value === getFieldValue(sameAs) ? Promise.resolve() : Promise.reject(new Error(differs)),
        }),
      ]}
    >
      <Input.Password autoComplete={autoComplete} />
    </Form.Item>
  );
}
