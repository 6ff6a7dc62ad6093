package vn.giaoban.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.vocabulary.DocumentTypes;
import vn.giaoban.vocabulary.date.Anchor;
import vn.giaoban.vocabulary.date.DateReader;

/// The masthead of a notice: issuer, national motto, number, place and date, type, title. Columns
/// may be flattened into one line, and parts may be missing.
///
/// @param end index of the first line after it
record Masthead(
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String title,
    @Nullable Quote place,
    @Nullable LocalDate issuedOn,
    int issuedYear,
    List<Quote> issuer,
    List<String> warnings,
    int end) {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?u)((?:(?:TP\\.?|Tp\\.?|T\\.P|Thành phố|TX\\.?|tỉnh|Tỉnh)\\s?)?\\p{Lu}[\\p{L}.’']*(?:[\\s-]+\\p{Lu}[\\p{L}.’']*){0,5})\\s*,\\s*(?i:ngày|ngay)\\s*([\\dlI]{1,2}|[\\s.…_]*|\\S{1,4})\\s*(?i:th[áàảãạa]ng)\\s*([\\dlI]{1,2}|[\\s.…_]*|\\S{1,4})\\s*(?i:n[ăâa]m)\\s*(\\d{4})");

  private static final Pattern PLACE_SLASHED =
      Pattern.compile(
          "(?u)^((?:TP\\.?\\s?)?\\p{Lu}[\\p{L}.’']*(?:[\\s-]+\\p{Lu}[\\p{L}.’']*){0,5})\\s*,\\s*(?i:ngày)\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\s*$");

  /// Where a converter lost the space between a figure and a word: "04tháng3". Not in "l4", a
  /// misread "14".
  private static final Pattern LOST_SPACE =
      Pattern.compile("(?<=\\d)(?=\\p{L}{2})|(?<=\\p{L}{2})(?=\\d)");

  /// A date without a place.
  private static final Pattern DATE_ALONE =
      Pattern.compile(
          "(?iu)(?:^|[\\s.…_,])ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})\\s*$");

  static final Pattern MOTTO =
      Pattern.compile("\\b(?:cong\\s+hoa\\s+xa\\s+hoi|doc\\s+lap\\s*[-–—.]|dang cong san)");

  /// Starts of an opening sentence, folded, which end the title.
  static final Pattern OPENING =
      Pattern.compile(
          "^(?:vao |hoi |luc |sang |chieu |hom nay|ngay \\d|trong (?:cac |hai |02 |2 )?ngay|tu ngay|thuc hien |can cu|thua |duoc su|tai |theo |tiep theo|sau khi|qua |tren co so|nham |de |thoi gian|dia diem|thanh phan|kinh gui|dong chi|chu tri|ong |ba |so .* to chuc|so .* hop|vua qua|tuan qua|thuong truc|lanh dao|ban giam doc|ubnd .*(?:to chuc|hop|thong bao)|trong thang|trong quy).*");

  // Limits chosen on the golden notices.
  private static final int SEARCHED = 40;
  private static final int LONGEST_TITLE_LINE = 160;

  /// The most lines from a stamp of receipt to the motto.
  private static final int RECEIPT = 12;

  /// The most lines that a number or place line may be split over.
  private static final int BROKEN = 3;

  private static final DocumentTypes TYPES = new DocumentTypes();

  static Masthead read(List<SourceLine> lines, LinedText source) {
    return new Reader(lines, source).read();
  }

  private static final class Reader {
    private final List<SourceLine> lines;
    private final LinedText source;
    private final int limit;
    private final int from;
    private final List<String> warnings = new ArrayList<>();
    private @Nullable Integer number;
    private @Nullable String symbol;
    private @Nullable Quote place;
    private @Nullable LocalDate issuedOn;
    private int issuedYear;
    private int last = -1;

    /// Number of lines that the type is broken over.
    private int typeLines = 1;

    Reader(List<SourceLine> lines, LinedText source) {
      this.lines = lines;
      this.source = source;
      this.limit = Math.min(lines.size(), SEARCHED);
      this.from = Letterhead.behindStamp(lines);
    }

    Masthead read() {
      int typeLine = typeLine();
      int above = typeLine >= 0 ? typeLine : firstText();
      int end = Math.min(limit, above + (typeLine >= 0 ? typeLines : 0));
      readTop(end);
      var issuer = Letterhead.issuer(lines, from, Math.min(above, limit), source);
      var type = typeLine < 0 ? typeOfSymbol() : type(joined(typeLine, typeLines));
      var titles = new TitleLines(lines, limit);
      var title =
          typeLine < 0 ? titles.untyped(above, last + 1) : titles.below(typeLine, typeLines);
      return new Masthead(
          number,
          symbol,
          type,
          title.text(),
          place,
          issuedOn,
          issuedYear,
          issuer,
          warnings,
          behindAddressees(Math.max(title.end(), last + 1)));
    }

    /// Index of the first line behind the list of those whom a letter is addressed to.
    private int behindAddressees(int end) {
      int at = from;
      while (at < limit && !lines.get(at).plain().startsWith("kinh gui")) {
        at++;
      }
      if (at == limit || at < last) {
        return end;
      }
      boolean goesOn = true;
      for (at++; at < lines.size() && goesOn; at++) {
        var mark = lines.get(at).mark();
        boolean wrapped = at >= 2 && !lines.get(at - 1).ends() && lines.get(at).startsLower();
        goesOn = (mark != null && mark.bullet()) || wrapped;
      }
      return Math.max(end, goesOn ? at : at - 1);
    }

    /// Reads number, place and date, preferring complete lines.
    private void readTop(int end) {
      for (int broken = 1; broken <= BROKEN; broken++) {
        for (int i = from; i + broken <= end; i++) {
          var text = joined(i, broken);
          readNumber(text, i + broken - 1);
          readPlace(text, i, i + broken - 1);
        }
      }
      for (int i = from; i < end; i++) {
        readDateAlone(lines.get(i), i);
      }
    }

    private String joined(int first, int count) {
      var text = new StringBuilder(lines.get(first).string());
      for (int i = first + 1; i < first + count; i++) {
        text.append(' ').append(lines.get(i).string());
      }
      return text.toString();
    }

    /// The line with the document type: in capitals, or alone.
    private int typeLine() {
      for (int i = behindReceipt(); i < limit; i++) {
        var line = lines.get(i);
        if (stands(line.string()) && !isAttribute(i) && line.mark() == null) {
          return i;
        }
        if (i + 1 < limit && isBroken(joined(i, 2))) {
          typeLines = 2;
          return i;
        }
        if (OPENING.matcher(line.plain()).matches() && line.string().length() > 60) {
          return -1;
        }
      }
      return -1;
    }

    /// Whether the type is broken over two lines, alone and in capitals: "THÔNG", "BÁO".
    private static boolean isBroken(String text) {
      var title = TYPES.ofTitle(text);
      return title != null && title.rest().isEmpty() && TextShape.capitals(text);
    }

    /// Index of the first line that is no stamp of receipt ("CÔNG VĂN ĐẾN"), which may name a type.
    private int behindReceipt() {
      int receipt = from;
      for (int i = from; i < Math.min(limit, from + RECEIPT); i++) {
        if (MOTTO.matcher(lines.get(i).plain()).find()) {
          return receipt;
        }
        receipt = IssuerLine.of(lines.get(i).string()) == IssuerLine.STAMP ? i + 1 : receipt;
      }
      return from;
    }

    /// Whether the line is a row of an attribute table: "Loại văn bản: | Thông báo".
    private boolean isAttribute(int index) {
      return index > 0 && lines.get(index - 1).plain().matches("^(?:loai van ban|the loai)\\W*$");
    }

    /// Whether the type is alone on its line, or at its start in capitals.
    private static boolean stands(String text) {
      var title = TYPES.ofTitle(text);
      return title != null && (title.rest().isEmpty() || capitalStart(text));
    }

    private static boolean capitalStart(String text) {
      int second = text.indexOf(' ', text.indexOf(' ') + 1);
      var start = second < 0 ? text : text.substring(0, second);
      return start.equals(start.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String type(String text) {
      var title = TYPES.ofTitle(text);
      return title == null ? null : title.type().abbreviation();
    }

    /// The symbol of a letter starts with its agency.
    private @Nullable String typeOfSymbol() {
      if (symbol == null) {
        return null;
      }
      var type = TYPES.ofSymbol(symbol);
      return type == null ? "CV" : type.abbreviation();
    }

    /// Without a type line, the masthead ends where running text starts.
    private int firstText() {
      for (int i = 0; i < limit; i++) {
        var line = lines.get(i);
        boolean opens =
            OPENING.matcher(line.plain()).matches() && !PLACE.matcher(line.string()).find();
        if ((opens && !TextShape.capitals(line.string()))
            || line.mark() != null
            || line.string().length() > LONGEST_TITLE_LINE) {
          return i;
        }
      }
      return Math.min(limit, 1);
    }

    private void readNumber(String text, int index) {
      var found = symbol == null ? DocumentNumber.find(text) : null;
      if (found != null) {
        number = found.ordinal();
        symbol = found.symbol();
        if (found.illegible() != null) {
          warnings.add("number illegible: \"" + found.illegible() + "\"");
        }
        last = Math.max(last, index);
      }
    }

    private void readPlace(String text, int first, int index) {
      if (place != null || text.indexOf(',') < 0 || !Folding.plain(text).contains("ngay")) {
        return;
      }
      for (var pattern : List.of(PLACE, PLACE_SLASHED)) {
        var matcher = pattern.matcher(text);
        if (place == null && matcher.find()) {
          var words = matcher.group().replaceFirst("^.*?(?:TB|BC|BB|KH|CV|QĐ)-\\p{Lu}+\\s+", "");
          var at = lines.get(first).text().lines(source);
          place = new Quote(words, at.through(lines.get(index).text().lines(source)));
          issuedYear = Integer.parseInt(matcher.group(4));
          readDay(matcher.group(2), matcher.group(3), matcher.group());
          last = Math.max(last, index);
        }
      }
    }

    private void readDay(String day, String month, String written) {
      boolean blank = day.matches("[\\s.…_]*") || month.matches("[\\s.…_]*");
      boolean legible = day.matches("[\\dlI]{1,2}") && month.matches("[\\dlI]{1,2}");
      if (!legible && !blank) {
        warnings.add("date illegible: \"" + written.strip() + "\"");
      } else if (legible) {
        issuedOn = firstDay(written);
      }
    }

    private @Nullable LocalDate firstDay(String written) {
      return DateReader.in(LOST_SPACE.matcher(written).replaceAll(" ")).stream()
          .map(date -> date.day(Anchor.of(issuedYear, null)))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    private void readDateAlone(SourceLine line, int index) {
      var plain = line.plain();
      var matcher = DATE_ALONE.matcher(line.string());
      if (issuedYear == 0
          && plain.contains("thang")
          && (line.startsLower() || !OPENING.matcher(plain).matches())
          && matcher.find()) {
        issuedYear = Integer.parseInt(matcher.group(3));
        issuedOn = firstDay(matcher.group());
        last = index;
      }
    }
  }
}
