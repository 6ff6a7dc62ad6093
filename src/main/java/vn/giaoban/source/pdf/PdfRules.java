package vn.giaoban.source.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/// Collects the rules of a page from the operators that draw lines: lines along its sides, and bars
/// that are filled.
final class PdfRules {
  private static final List<String> OPERATORS =
      List.of(
          "m", "l", "re", "h", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  /// A bar up to this thickness is a line, in points.
  private static final double THICKEST = 3;

  /// How far a line along a side is from it at most.
  private static final double SLANT = 0.5;

  /// So many are those of a drawing, not of tables.
  private static final int MOST = 20_000;

  private final PDFStreamEngine engine;
  private final List<PdfRule> rules = new ArrayList<>();

  /// The pieces of the path that is not drawn yet.
  private final List<List<Point2D>> path = new ArrayList<>();

  /// Registers the operators with the engine that reads pages.
  PdfRules(PDFStreamEngine engine) {
    this.engine = engine;
    OPERATORS.forEach(name -> engine.addOperator(new Step(name)));
  }

  /// Those since the last call, none if they are too many.
  List<PdfRule> take() {
    var taken = rules.size() < MOST ? PdfRule.joined(rules) : List.<PdfRule>of();
    rules.clear();
    path.clear();
    return taken;
  }

  private final class Step extends OperatorProcessor {
    private final String name;

    private Step(String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      if (operands.stream().allMatch(COSNumber.class::isInstance)) {
        draw(operands.stream().mapToDouble(each -> ((COSNumber) each).floatValue()).toArray());
      }
    }

    private void draw(double[] at) {
      switch (name) {
        case "m" -> move(at);
        case "l", "c", "v", "y" -> line(at);
        case "re" -> rectangle(at);
        case "h" -> closePath();
        case "f", "F", "f*" -> fill();
        case "s", "b", "b*" -> {
          closePath();
          stroke();
        }
        case "n" -> path.clear();
        default -> stroke();
      }
    }
  }

  private void move(double[] at) {
    if (at.length == 2) {
      path.add(new ArrayList<>(List.of(point(at[0], at[1]))));
    }
  }

  /// A curve is taken for a line to its end.
  private void line(double[] at) {
    if (at.length >= 2 && !path.isEmpty()) {
      path.getLast().add(point(at[at.length - 2], at[at.length - 1]));
    }
  }

  private void rectangle(double[] at) {
    if (at.length == 4) {
      move(new double[] {at[0], at[1]});
      line(new double[] {at[0] + at[2], at[1]});
      line(new double[] {at[0] + at[2], at[1] + at[3]});
      line(new double[] {at[0], at[1] + at[3]});
      closePath();
    }
  }

  private void closePath() {
    if (!path.isEmpty()) {
      path.getLast().add(path.getLast().getFirst());
    }
  }

  private void stroke() {
    for (var piece : path) {
      for (int i = 1; i < piece.size(); i++) {
        add(piece.get(i - 1), piece.get(i), SLANT);
      }
    }
    path.clear();
  }

  private void fill() {
    for (var piece : path) {
      var bounds = new Rectangle2D.Double();
      bounds.setFrameFromDiagonal(piece.getFirst(), piece.getFirst());
      piece.forEach(bounds::add);
      add(
          new Point2D.Double(bounds.getMinX(), bounds.getMinY()),
          new Point2D.Double(bounds.getMaxX(), bounds.getMaxY()),
          THICKEST);
    }
    path.clear();
  }

  private void add(Point2D one, Point2D other, double thickness) {
    double width = Math.abs(one.getX() - other.getX());
    double height = Math.abs(one.getY() - other.getY());
    if (rules.size() == MOST || Math.min(width, height) > thickness) {
      return;
    }
    if (width > height) {
      double place = (one.getY() + other.getY()) / 2;
      double from = Math.min(one.getX(), other.getX());
      rules.add(new PdfRule(false, place, from, from + width));
    } else {
      double place = (one.getX() + other.getX()) / 2;
      double from = Math.min(one.getY(), other.getY());
      rules.add(new PdfRule(true, place, from, from + height));
    }
  }

  /// A point as the page is shown, from the top left corner.
  private Point2D point(double x, double y) {
    var page = engine.getCurrentPage();
    var box = page.getCropBox();
    var matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
    var shown = matrix.transformPoint((float) x, (float) y);
    double right = shown.x - box.getLowerLeftX();
    double up = shown.y - box.getLowerLeftY();
    return switch (page.getRotation()) {
      case 90 -> new Point2D.Double(up, right);
      case 180 -> new Point2D.Double(box.getWidth() - right, up);
      case 270 -> new Point2D.Double(box.getHeight() - up, box.getWidth() - right);
      default -> new Point2D.Double(right, box.getHeight() - up);
    };
  }
}
