import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { money } from "@/format/numbers";

register([BarChart, GridComponent, SVGRenderer]);

interface Bar {
  readonly name: string;
  readonly value: string;
}

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Value by age: a bar each, older ones warmer; the figures are read to who does not see it. */
export function AgeingChart({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current, undefined, { renderer: "svg" });
    chart.setOption(optionOf(bars));
    const resized = new ResizeObserver(() => { chart.resize(); });
    resized.observe(place.current);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [bars]);
  return <div ref={place} className="ageing-chart" role="img" aria-label={`${label}: ${bars.map((bar) => `${bar.name} ${money(bar.value)}`).join("; ")}`} />;
}

function optionOf(bars: readonly Bar[]) {
  const tones = ["--accent", "--accent", "--accent", "--warn", "--refused"].map(colour);
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 100, right: 120, top: 6, bottom: 6 },
    xAxis: { type: "value", show: false },
    yAxis: { type: "category", inverse: true, data: bars.map((bar) => bar.name), axisTick: { show: false }, axisLine: { lineStyle: { color: colour("--line-2") } }, axisLabel: { color: colour("--ink-2") } },
    series: [
      {
        type: "bar",
        barWidth: 16,
        data: bars.map((bar, at) => ({ value: Number(bar.value), itemStyle: { color: tones[at] ?? tones[0], borderRadius: 2 } })),
        label: { show: true, position: "right", color: colour("--ink"), formatter: ({ dataIndex }: { readonly dataIndex: number }) => money(bars[dataIndex]?.value) },
      },
    ],
  };
}
