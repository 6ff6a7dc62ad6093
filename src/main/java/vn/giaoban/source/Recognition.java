package vn.giaoban.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.Format;
import vn.giaoban.source.ocr.RecognizedWord;
import vn.giaoban.source.worker.WorkerPool;

/// The text of the pages of a document that are pictures.
///
/// @param hocr by the number of the page; empty where it was not recognised
/// @param problem why not all of it was recognised; null where it was
record Recognition(Map<Integer, String> hocr, @Nullable String problem) {
  /// Words below this confidence are doubtful.
  private static final int SURE = 60;

  /// Doubtful words that are named.
  private static final int NAMED = 20;

  Recognition {
    hocr = Map.copyOf(hocr);
  }

  /// What recognises pages.
  ///
  /// @param cache what is known already
  record Means(WorkerPool pool, RecognitionCache cache, int most) {}

  static Recognition of(Format format, byte[] bytes, Content.Scan scan, Means means) {
    var hocr = new TreeMap<Integer, String>();
    scan.pages().forEach(page -> hocr.put(page, ""));
    if (scan.pages().size() > means.most) {
      return new Recognition(hocr, excess(scan.pages().size(), means.most));
    }
    var sha256 = DigestUtils.sha256Hex(bytes);
    String problem = null;
    for (int page : scan.pages()) {
      try {
        var known = means.cache.get(sha256, page);
        var read = known == null ? means.pool.recognize(format, bytes, page) : known;
        hocr.put(page, read);
        if (known == null) {
          means.cache.put(sha256, page, read);
        }
      } catch (UnreadableException e) {
        problem = e.reason();
      }
    }
    return new Recognition(hocr, problem);
  }

  private static String excess(int pages, int most) {
    return most == 0
        ? "its text is in pictures; it needs OCR, which is switched off"
        : "the text of %,d pages is in pictures, more than %,d".formatted(pages, most);
  }

  /// Why no text was recognised at all.
  String failure() {
    return problem == null ? "no text is recognised in its pictures" : problem;
  }

  /// What a person should know of it.
  List<String> remarks() {
    var remarks = new ArrayList<String>();
    if (problem != null) {
      remarks.add("not all pages are read: " + problem);
    }
    int words = 0;
    var doubtful = new ArrayList<String>();
    for (var page : new TreeMap<>(hocr).values()) {
      for (var word : RecognizedWord.ofPage(page)) {
        words++;
        if (word.confidence() < SURE) {
          doubtful.add("'" + word.text() + "'");
        }
      }
    }
    if (words > 0) {
      remarks.add(
          "its text is recognised in pictures; of %,d words %,d are doubtful: %s"
              .formatted(words, doubtful.size(), named(doubtful)));
    }
    return remarks;
  }

  private static String named(List<String> doubtful) {
    var first = doubtful.subList(0, Math.min(NAMED, doubtful.size()));
    return String.join(", ", first) + (doubtful.size() > NAMED ? ", …" : "");
  }
}
