package vn.giaoban.source.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A word that was recognised in the picture of a page; positions are in points from the top left
/// corner.
///
/// @param baseline its vertical position
/// @param size of the letters
/// @param confidence from 0 to 100
public record RecognizedWord(
    String text, double start, double end, double baseline, double size, int confidence) {
  private static final double POINTS = 72.0 / PagePicture.DOTS;

  /// A property in the title of an element of hOCR.
  private static final Pattern PROPERTY = Pattern.compile("(\\w+) ([-\\d. ]+)");

  /// The words of a page.
  ///
  /// @param hocr as the program wrote it
  public static List<RecognizedWord> ofPage(String hocr) {
    var words = new ArrayList<RecognizedWord>();
    var slopes = new ArrayList<Double>();
    for (var word : Jsoup.parse(hocr).select(".ocrx_word")) {
      var line = word.parent();
      if (line != null && !word.text().isBlank()) {
        words.add(of(word, line));
        slopes.add(properties(line).getOrDefault("baseline", new double[2])[0]);
      }
    }
    double slope = median(slopes);
    return words.stream().map(word -> word.upright(slope)).toList();
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /// Where it is on a page whose lines are turned back to the horizontal.
  private RecognizedWord upright(double slope) {
    double aside = slope * baseline;
    return new RecognizedWord(
        text, start + aside, end + aside, baseline - slope * start, size, confidence);
  }

  private static RecognizedWord of(Element word, Element line) {
    var own = properties(word);
    var box = own.getOrDefault("bbox", new double[4]);
    var around = properties(line);
    var place = around.getOrDefault("bbox", box);
    var baseline = around.getOrDefault("baseline", new double[2]);
    var size = around.getOrDefault("x_size", new double[] {box[3] - box[1]});
    double height = place[3] + baseline[1] + baseline[0] * (box[0] - place[0]);
    return new RecognizedWord(
        word.text().strip(),
        box[0] * POINTS,
        box[2] * POINTS,
        height * POINTS,
        Math.max(1, size[0] * POINTS),
        (int) own.getOrDefault("x_wconf", new double[1])[0]);
  }

  private static Map<String, double[]> properties(Element element) {
    var properties = new TreeMap<String, double[]>();
    var found = PROPERTY.matcher(element.attr("title"));
    while (found.find()) {
      var numbers = Pattern.compile(" ").splitAsStream(found.group(2).strip());
      properties.put(found.group(1), numbers.mapToDouble(Double::parseDouble).toArray());
    }
    return properties;
  }
}
