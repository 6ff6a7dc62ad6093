package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Edits;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// The issuing body's name in full and in usual case, without its province: "SỞ KHOA HỌC VÀ CÔNG
/// NGHỆ TỈNH LÀO CAI" is "Sở Khoa học và Công nghệ".
final class AgencyNames {
  private static final Pattern PROVINCE =
      Pattern.compile("(?iu)[\\s,–-]+(?:tỉnh|thành phố|tp\\.?)\\s+\\p{L}[\\p{L}\\s-]*$");
  private static final Pattern PEOPLES_COMMITTEE =
      Pattern.compile("(?iu)^(?:UBND|[ỦU][ỶYỲ] BAN NHÂN DÂN|Uỷ ban nhân dân|Ủy ban nhân dân)\\s*");
  private static final Pattern AREA =
      Pattern.compile(
          "(?iu)^(huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|tỉnh)\\s+(.+)$");
  private static final Pattern MENTION =
      Pattern.compile("(?:Sở|Chi cục|Ban Quản lý|Trung tâm|Cục)\\s+\\p{Lu}[\\p{L}\\s,–-]{3,60}");

  /// Superior and own body flattened into one line: "UBND TỈNH … SỞ …".
  private static final Pattern OWN_BEHIND =
      Pattern.compile(
          "^(?:UBND|[ỦU][ỶYỲ] BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|SỞ|BỘ)\\s.+?\\s((?:SỞ|CHI CỤC|BAN QUẢN LÝ|TRUNG TÂM|UBND HUYỆN|UBND XÃ|UBND PHƯỜNG)\\s.+)$");

  private record Agency(String symbol, String name, String key) {}

  private static final List<Agency> KNOWN =
      Table.read(
          vn.giaoban.vocabulary.Units.class,
          "agencies.csv",
          row ->
              new Agency(
                  row.getOrDefault("symbol", ""),
                  row.getOrDefault("name", ""),
                  key(row.getOrDefault("name", ""))));

  private static final Map<String, String> WRITTEN_SHORT =
      Map.of(
          "kh&cn",
          "khoa học và công nghệ",
          "khcn",
          "khoa học và công nghệ",
          "ptnt",
          "phát triển nông thôn",
          "gd&đt",
          "giáo dục và đào tạo",
          "tt&tt",
          "thông tin và truyền thông",
          "nn&ptnt",
          "nông nghiệp và phát triển nông thôn",
          "tn&mt",
          "tài nguyên và môi trường",
          "lđ-tb&xh",
          "lao động - thương binh và xã hội",
          "kcn",
          "khu công nghiệp");

  private AgencyNames() {}

  /// @param issuer lines of the masthead
  /// @param symbol of the notice's number
  /// @param text all of it, for the usual spelling and where the masthead is missing
  static @Nullable String find(List<String> issuer, @Nullable String symbol, String text) {
    var own = ownLine(issuer);
    if (own != null) {
      return named(own, text);
    }
    var mentioned = mentioned(text);
    return mentioned != null ? mentioned : symbol == null ? null : bySymbol(symbol);
  }

  /// The last line that is a body of its own, not the superior's.
  private static @Nullable String ownLine(List<String> issuer) {
    for (int i = issuer.size() - 1; i >= 0; i--) {
      var line = issuer.get(i);
      boolean superior =
          Folding.plain(line).matches("(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\\.?) .*")
              && issuer.size() > 1;
      var own = OWN_BEHIND.matcher(line);
      if (own.find()) {
        return own.group(1);
      }
      if (!superior && !line.isBlank()) {
        return line;
      }
    }
    return null;
  }

  private static String named(String written, String text) {
    if (PEOPLES_COMMITTEE.matcher(written).find()) {
      return committee(written, text);
    }
    var bare = spelledOut(PROVINCE.matcher(written).replaceFirst("").strip());
    var known = known(bare);
    return known != null ? known : inUsualCase(bare, text);
  }

  private static String committee(String written, String text) {
    var area =
        PEOPLES_COMMITTEE.matcher(written).replaceFirst("").replaceFirst("[,–-].*$", "").strip();
    var matcher = AREA.matcher(area);
    if (!matcher.matches()) {
      return ("Ủy ban nhân dân " + inUsualCase(area, text)).strip();
    }
    var name = PROVINCE.matcher(matcher.group(2)).replaceFirst("").strip();
    return "Ủy ban nhân dân " + matcher.group(1).toLowerCase(Locale.ROOT) + " " + eachCapital(name);
  }

  private static @Nullable String known(String name) {
    var key = key(name);
    for (var agency : KNOWN) {
      if (agency.key().equals(key)) {
        return agency.name();
      }
    }
    for (var agency : KNOWN) {
      if ((key.length() > 12 && Edits.atMostOne(agency.key(), key))
          || (key.startsWith(agency.key()) && agency.key().length() > 8)) {
        return agency.name();
      }
    }
    return null;
  }

  private static String key(String name) {
    return Folding.plain(name).replaceAll("\\bva\\b|[^a-z0-9]", "");
  }

  private static String spelledOut(String name) {
    var words = new ArrayList<String>();
    for (var word : name.split("\\s+", -1)) {
      words.add(WRITTEN_SHORT.getOrDefault(word.toLowerCase(Locale.ROOT), word));
    }
    return String.join(" ", words);
  }

  /// As the running text writes it, else in sentence case.
  private static String inUsualCase(String name, String text) {
    if (name.isBlank()) {
      return "";
    }
    var plain = Folding.plain(text);
    var wanted = Folding.plain(name);
    for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      var written = text.substring(at, at + wanted.length());
      if (!written.equals(written.toUpperCase(Locale.ROOT))
          && Character.isUpperCase(written.charAt(0))) {
        return written;
      }
    }
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  private static String eachCapital(String name) {
    var words = new ArrayList<String>();
    for (var word : name.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      words.add(
          word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return String.join(" ", words);
  }

  /// The body that the text speaks of most as its own.
  private static @Nullable String mentioned(String text) {
    Agency best = null;
    int most = 0;
    var plain = key(text);
    for (var agency : KNOWN) {
      int count = count(plain, agency.key());
      if (count > most && agency.name().startsWith("Sở")) {
        best = agency;
        most = count;
      }
    }
    if (best != null) {
      return best.name();
    }
    var mention = MENTION.matcher(text);
    return mention.find() ? known(mention.group()) : null;
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static @Nullable String bySymbol(String symbol) {
    var letters = Folding.plain(symbol.replaceFirst("^[^-–]*[-–]", "")).replaceAll("[^a-z]", "");
    return KNOWN.stream()
        .filter(agency -> Folding.plain(agency.symbol()).equals(letters))
        .map(Agency::name)
        .findFirst()
        .orElse(null);
  }
}
