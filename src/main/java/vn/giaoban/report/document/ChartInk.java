package vn.giaoban.report.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/// Styles series so that they differ without colour, and formats their labels.
final class ChartInk {
  /// The most characters of labels of equal length that fit above bars side by side.
  private static final int CHARACTERS_OVER_BARS = 90;

  /// The most characters of labels that fit above two overlapping lines.
  private static final int CHARACTERS_OVER_LINES = 90;

  private static final List<float[]> DASHES =
      List.of(new float[] {1, 0}, new float[] {6, 3}, new float[] {2, 3}, new float[] {8, 3, 2, 3});

  private ChartInk() {}

  /// The value as a number; null if missing.
  static @Nullable Number number(Value value) {
    return switch (value) {
      case Value.Count(var count) -> count;
      case Value.Share(var fraction) -> fraction;
      case Value.Missing() -> null;
      case Value.Text _, Value.Day _, Value.Change _, Value.Link _, Value.Sourced _ ->
          throw new IllegalArgumentException("a chart cannot show " + value);
    };
  }

  static CategoryItemRenderer renderer(Block.Chart chart) {
    var renderer =
        switch (chart.kind()) {
          case BARS -> bars(chart.series().size());
          case LYING_BARS -> lying(bars(chart.series().size()));
          case LINES -> lines(chart.series().size());
        };
    if (figuresFit(chart)) {
      renderer.setDefaultItemLabelGenerator(new Shown(chart));
      renderer.setDefaultItemLabelFont(ChartFont.of(9));
      renderer.setDefaultItemLabelsVisible(true);
    }
    return renderer;
  }

  /// Whether the value labels do not overlap.
  private static boolean figuresFit(Block.Chart chart) {
    return switch (chart.kind()) {
      case BARS -> labels(chart).max().orElse(0) * labels(chart).count() <= CHARACTERS_OVER_BARS;
      case LINES -> labels(chart).sum() <= CHARACTERS_OVER_LINES;
      case LYING_BARS -> true;
    };
  }

  /// The lengths of the labels in characters.
  private static IntStream labels(Block.Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .mapToInt(value -> value.text().length());
  }

  private static BarRenderer bars(int series) {
    var renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setItemMargin(0.05);
    renderer.setMaximumBarWidth(0.12);
    for (int i = 0; i < series; i++) {
      renderer.setSeriesPaint(i, fill(i));
      renderer.setSeriesOutlinePaint(i, Color.BLACK);
      renderer.setSeriesOutlineStroke(i, new BasicStroke(0.6f));
    }
    return renderer;
  }

  private static BarRenderer lying(BarRenderer renderer) {
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return renderer;
  }

  private static CategoryItemRenderer lines(int series) {
    var renderer = new LineAndShapeRenderer(true, true);
    for (int i = 0; i < series; i++) {
      renderer.setSeriesPaint(i, Color.BLACK);
      renderer.setSeriesStroke(i, stroke(DASHES.get(i % DASHES.size())));
      renderer.setSeriesShapesFilled(i, i % 2 == 0);
    }
    return renderer;
  }

  private static BasicStroke stroke(float[] dashes) {
    return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  /// Dark, hatched, white, grey, hatched in the other direction.
  private static Paint fill(int series) {
    return switch (series % 5) {
      case 0 -> new Color(0x50, 0x50, 0x50);
      case 1 -> hatched(true);
      case 2 -> Color.WHITE;
      case 3 -> new Color(0xB8, 0xB8, 0xB8);
      default -> hatched(false);
    };
  }

  private static Paint hatched(boolean rising) {
    int size = 15;
    var tile = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = tile.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setPaint(Color.WHITE);
    graphics.fillRect(0, 0, size, size);
    graphics.setPaint(Color.BLACK);
    graphics.setStroke(new BasicStroke(2.4f));
    for (int i = -1; i <= 1; i++) {
      double left = i * size;
      graphics.draw(
          rising
              ? new Line2D.Double(left, size, left + size, 0)
              : new Line2D.Double(left, 0, left + size, size));
    }
    graphics.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, 5, 5));
  }

  /// Labels in the number format of the report.
  private record Shown(Block.Chart chart) implements CategoryItemLabelGenerator {
    @Override
    public String generateRowLabel(CategoryDataset values, int series) {
      return chart.series().get(series).name();
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int category) {
      return chart.categories().get(category);
    }

    @Override
    public String generateLabel(CategoryDataset values, int series, int category) {
      return chart.series().get(series).values().get(category).text();
    }
  }
}
