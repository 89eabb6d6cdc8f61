package org.overread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The drawing of a chart, as SVG in the page's own colours. The drawing library is fetched when the first chart is
/// shown, so pages without one never load it.
@Tag("data-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./charts/data-chart.ts")
final class DataChart extends Component {
    private static final long serialVersionUID = 1;

    /// @param name what the picture shows, for those who do not see it
    DataChart(String name, Chart chart) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
        getElement().setPropertyJson("chart", json(chart));
    }

    private static ObjectNode json(Chart chart) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("kind", chart.kind().name().toLowerCase(Locale.ROOT));
        node.put("decimals", chart.decimals());
        ArrayNode categories = node.putArray("categories");
        chart.categories().forEach(categories::add);
        ArrayNode all = node.putArray("series");
        for (ChartSeries series : chart.series()) {
            if (!series.drawn()) {
                continue;
            }
            ObjectNode one = all.addObject().put("name", series.name());
            one.set("values", values(series.values()));
            if (series.hasIntervals()) {
                one.set("low", values(series.low()));
                one.set("high", values(series.high()));
            }
        }
        return node;
    }

    private static ArrayNode values(List<OptionalDouble> values) {
        ArrayNode node = JsonMapper.shared().createArrayNode();
        for (OptionalDouble value : values) {
            if (value.isPresent()) {
                node.add(value.getAsDouble());
            } else {
                node.addNull();
            }
        }
        return node;
    }
}
