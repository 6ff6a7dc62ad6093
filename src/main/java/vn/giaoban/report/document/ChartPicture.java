package vn.giaoban.report.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Numbers;

/// A chart rendered as an image for black-and-white print: series differ by hatching, strokes and
/// marks, and each value has a label.
final class ChartPicture {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 160;

  /// What slanting names of categories take.
  private static final int SLANT = 60;

  private static final int LYING_BAR = 22;
  private static final int AROUND_LYING_BARS = 50;
  private static final int LEGEND = 24;

  /// Pixels per point: 216 dpi.
  private static final int SCALE = 3;

  /// The approximate number of characters of category names that fit on one line.
  private static final int CHARACTERS_SIDE_BY_SIDE = 72;

  private static final Pattern WORDS = Pattern.compile(" ");

  private final byte[] png;
  private final int height;

  private ChartPicture(byte[] png, int height) {
    this.png = png;
    this.height = height;
  }

  byte[] png() {
    return png.clone();
  }

  /// Display width in points.
  int width() {
    return WIDTH;
  }

  /// Display height in points.
  int height() {
    return height;
  }

  /// Null if this machine cannot render text.
  static @Nullable ChartPicture of(Block.Chart chart) throws IOException {
    return ChartFont.isThere() ? drawnPicture(chart) : null;
  }

  private static ChartPicture drawnPicture(Block.Chart chart) throws IOException {
    int height = height(chart);
    var image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      graphics.scale(SCALE, SCALE);
      drawn(chart).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    } finally {
      graphics.dispose();
    }
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return new ChartPicture(png.toByteArray(), height);
  }

  private static int height(Block.Chart chart) {
    int legend = chart.series().size() > 1 ? LEGEND : 0;
    return switch (chart.kind()) {
      case BARS, LINES -> HEIGHT + legend + (fitSideBySide(chart.categories()) ? 0 : SLANT);
      case LYING_BARS ->
          AROUND_LYING_BARS
              + legend
              + chart.categories().size() * (LYING_BAR + 12 * (chart.series().size() - 1));
    };
  }

  private static JFreeChart drawn(Block.Chart chart) {
    var plot =
        new CategoryPlot(
            values(chart), categoryAxis(chart), valueAxis(chart), ChartInk.renderer(chart));
    plot.setOrientation(
        chart.kind() == Block.ChartKind.LYING_BARS
            ? PlotOrientation.HORIZONTAL
            : PlotOrientation.VERTICAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlineStroke(new BasicStroke(0.5f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    var drawn = new JFreeChart(null, ChartFont.of(11), plot, chart.series().size() > 1);
    drawn.setBackgroundPaint(Color.WHITE);
    drawn.setPadding(new RectangleInsets(6, 4, 4, 8));
    if (drawn.getLegend() != null) {
      drawn.getLegend().setItemFont(ChartFont.of(11));
      drawn.getLegend().setFrame(BlockBorder.NONE);
    }
    return drawn;
  }

  private static DefaultCategoryDataset values(Block.Chart chart) {
    var values = new DefaultCategoryDataset();
    for (int series = 0; series < chart.series().size(); series++) {
      var one = chart.series().get(series);
      for (int i = 0; i < chart.categories().size(); i++) {
        values.addValue(
            ChartInk.number(one.values().get(i)),
            new Key(series, one.name()),
            new Key(i, chart.categories().get(i)));
      }
    }
    return values;
  }

  /// A key for a series or category; names need not be unique.
  private record Key(int place, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static CategoryAxis categoryAxis(Block.Chart chart) {
    var axis = new CategoryAxis();
    axis.setTickLabelFont(ChartFont.of(11));
    axis.setMaximumCategoryLabelLines(3);
    axis.setMaximumCategoryLabelWidthRatio(
        chart.kind() == Block.ChartKind.LYING_BARS ? 0.45f : 0.95f);
    axis.setLowerMargin(0.01);
    axis.setUpperMargin(0.01);
    axis.setCategoryMargin(0.25);
    if (chart.kind() != Block.ChartKind.LYING_BARS && !fitSideBySide(chart.categories())) {
      axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    }
    return axis;
  }

  private static boolean fitSideBySide(List<String> names) {
    int longest =
        names.stream().flatMap(WORDS::splitAsStream).mapToInt(String::length).max().orElse(0);
    return (longest + 1) * names.size() <= CHARACTERS_SIDE_BY_SIDE;
  }

  private static NumberAxis valueAxis(Block.Chart chart) {
    var axis = new NumberAxis();
    axis.setTickLabelFont(ChartFont.of(11));
    axis.setAutoRangeIncludesZero(true);
    axis.setUpperMargin(0.12);
    axis.setNumberFormatOverride(numbers(chart.measure()));
    if (chart.measure() == Block.Measure.COUNT) {
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    return axis;
  }

  /// The numbers along an axis.
  private static NumberFormat numbers(Block.Measure measure) {
    var pattern =
        switch (measure) {
          case COUNT -> "#,##0";
          case SHARE -> "#,##0.# %";
        };
    return new DecimalFormat(
        pattern, DecimalFormatSymbols.getInstance(Numbers.VIETNAMESE.locale()));
  }
}
