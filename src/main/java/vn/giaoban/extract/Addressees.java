package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.parse.Item;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Unit;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.UnitFinder.Mention;

/// Finds the bodies that must act on an item, and those that take part: named by the item, else by
/// the item or introduction above it, else by the nearest heading that names any.
///
/// Remembers the bodies of a notice ("Chi cục" alone is the last one named); one instance for each.
final class Addressees {
  /// Words that may precede the addressee at the start of a sentence, folded.
  private static final Pattern CALL =
      Pattern.compile(
          "^(?:(?:tiep tuc|thong nhat|dong y|truoc mat|dong thoi|rieng|ngoai ra|trong do|nhat tri)[, ]*)*"
              + "(?:(?:giao|giao nhiem vu|de nghi|yeu cau|phan cong|chi dao|uy quyen|doi voi)(?: nhiem vu)?(?: cho)?\\s+)?"
              + "(?:(?:(?:cac )?dong chi|d/c|lanh dao|hieu truong|giam doc(?= cac)|truong|thu truong|tap the|toan the|tat ca)\\s+)*$");

  private static final Pattern CALLS =
      Pattern.compile(
          "^(?:.*\\b)?(?:giao|de nghi|yeu cau|phan cong|chi dao|uy quyen)(?: nhiem vu)?(?: cho)?(?: dong chi)? $");

  /// A clause that precedes the addressee: "Trong điều kiện …, yêu cầu các phòng …".
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:trong|doi voi|thuc hien|tren co so|de |nham|ve |can cu|truoc|tu |khi|sau khi|neu|theo(?! doi)|hang|hien nay|do |truong hop).{5,200}, (?:(?:thi )?(?:yeu cau|de nghi|giao|phan cong)(?: cho)? )?$"
              + "|^(?:khi|sau khi|tren co so|can cu|de) .{5,200} (?:yeu cau|de nghi|giao|phan cong)(?: cho)? $");

  /// Such a clause as a sentence of its own; a task is none.
  private static final Pattern LEADING_CLAUSE =
      Pattern.compile(
          "^(?:trong|tren co so|de(?! (?:nghi|xuat))|nham|can cu|truoc (?:mat|khi|ngay|tinh)|tu (?:nay|ngay|thang)|khi|sau khi|neu|hien nay|do(?! (?:luong|dac|kiem))|truong hop) .{4,200},$");

  /// "Giám đốc Sở yêu cầu …": the speaker is not the addressee.
  private static final Pattern SPEAKS =
      Pattern.compile("^ (?:so )?(?:yeu cau|de nghi|giao|chi dao|thong nhat|phan cong|dong y)\\b");

  private static final Pattern ORDERS = Pattern.compile("^ (?:yeu cau|de nghi|giao)\\b");

  private static final Set<String> ABOVE =
      Set.of(Unit.LEADERS, "uy-ban-nhan-dan", "hoi-dong-nhan-dan", Unit.LOCAL);

  private static final Pattern NAMED_PERSON =
      Pattern.compile(
          "^(?:(?iu:giao|đề nghị|yêu cầu|phân công)\\s+)?(?:(?iu:đồng chí|đ/c|ông|bà)\\s+)?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,4}\\s*[,–-]\\s*$");

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.;:!?])\\s+|(?<=,)\\s+(?=(?:giao|yêu cầu|đề nghị) )");
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:rieng )?(?:(?:giao|yeu cau|de nghi)(?: cho)? )?(?<head>chi cuc|trung tam)(?= [a-z])");

  /// In a notice of a department, the office of the people's committee is not its own office.
  private static final Pattern COMMITTEE_OFFICE =
      Pattern.compile("van phong (?:ubnd|hdnd|uy ban|hoi dong)");

  private static final Pattern BARE_PARTNER =
      Pattern.compile("\\bphoi hop(?: chat che)?(?: voi)? (?<head>chi cuc|trung tam)(?= [a-z])");

  /// "Nhiệm vụ chung" addresses all units.
  private static final Pattern COMMON =
      Pattern.compile("\\b(?:nhiem vu|cong viec|cong tac|noi dung|viec) chung\\W*$");

  private static final Pattern HEADING_NAMES =
      Pattern.compile("\\b(?:cua|doi voi|giao|cho|cac to chuc)\\s+(?:cac |to chuc )?$");

  private static final Pattern DIVISION = Pattern.compile("(?iu)(?:phòng|p\\.)\\s");

  /// Divisions of a district whose names tell their function.
  private static final Set<String> OWN_CODE =
      Set.of("ke-hoach-tai-chinh", "van-phong", "thanh-tra", "lanh-dao", Unit.ALL);

  private static final Set<String> SCIENCE =
      Set.of(
          "quan-ly-khoa-hoc",
          "quan-ly-khoa-hoc-co-so",
          "quan-ly-cong-nghe",
          "quan-ly-chuyen-nganh",
          "ky-thuat-tdc",
          "ung-dung-cong-nghe",
          "thong-tin-khcn",
          "khoa-hoc-xa-hoi");
  private final UnitFinder units;
  private final boolean local;
  private final boolean science;
  private final boolean committee;
  private final Partners partners;
  private final AddresseeNames names;
  private final Set<String> read = new HashSet<>();
  private final Map<String, String> lastOfHead = new HashMap<>();
  private final Map<String, String> nameOfHead = new HashMap<>();

  /// @param local whether a district or commune issues the notice, whose divisions are local
  ///   authorities
  /// @param science whether a department of science issues it; elsewhere "Trung tâm Kiểm nghiệm" is
  ///   another body
  /// @param agency who issues it
  /// @param committee whether a province's people's committee or its office issues it
  Addressees(
      UnitFinder units,
      boolean local,
      boolean science,
      boolean committee,
      @Nullable String agency) {
    this.units = units;
    this.science = science;
    this.committee = committee;
    this.local = local;
    this.partners = new Partners(units, this::code);
    this.names = new AddresseeNames(agency);
    if (science) {
      lastOfHead.put("chi cuc", "tieu-chuan-do-luong");
    }
  }

  Addressing find(Item item) {
    var text = item.text().text();
    item.headings().stream().filter(read::add).forEach(this::remember);
    var own = own(text);
    var base = own.isEmpty() ? inherited(item) : own;
    var codes = new LinkedHashSet<String>();
    base.forEach(mention -> addCode(codes, mention.code()));
    later(text).forEach(mention -> addCode(codes, mention.code()));
    remember(text);
    var with = new LinkedHashSet<>(partners.find(text));
    barePartner(text, with);
    with.remove(Unit.ALL);
    with.removeAll(codes);
    return new Addressing(
        List.copyOf(codes),
        base.stream().map(Named::name).distinct().toList(),
        base.stream().map(Named::text).distinct().toList(),
        List.copyOf(with));
  }

  /// A mention with its canonical name and the words it was found in.
  private record Named(@Nullable String code, String name, String text) {}

  private static void addCode(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  private List<Named> inherited(Item item) {
    for (int i = item.above().size() - 1; i >= 0; i--) {
      var named = own(item.above().get(i));
      if (!named.isEmpty()) {
        return named;
      }
    }
    for (int i = item.headings().size() - 1; i >= 0; i--) {
      var named = ofHeading(item.headings().get(i));
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  private List<Named> ofHeading(String heading) {
    if (heading.matches("(?iu)(?:nội dung |ý kiến )*(?:kết luận|chỉ đạo).*")) {
      return List.of();
    }
    if (COMMON.matcher(Folding.plain(heading)).find()) {
      return List.of(new Named(Unit.ALL, names.all(), heading));
    }
    var mentions = units.mentions(heading);
    boolean named = units.isNameAlone(heading);
    var found = new ArrayList<Named>();
    for (var mention : mentions) {
      var before = Folding.plain(heading.substring(0, mention.span().start()));
      boolean continues = !found.isEmpty();
      if (named || continues || HEADING_NAMES.matcher(before).find()) {
        found.add(named(heading, mention, wholeName(heading, mention, mentions)));
      }
    }
    return found.stream().filter(n -> n.code() != null).toList();
  }

  /// In a heading, the name of an unknown body ends at the next body.
  private static String wholeName(String text, Mention mention, List<Mention> all) {
    int end = text.length();
    for (var other : all) {
      if (other.span().start() > mention.span().start()) {
        end = Math.min(end, other.span().start());
      }
    }
    return text.substring(mention.span().start(), end)
        .replaceAll("(?iu)[\\s,;:–-]+(?:và)?[\\s]*$", "");
  }

  private Named named(String text, Mention mention, String written) {
    var code = code(text, mention);
    return new Named(code, names.of(mention, code, written), written);
  }

  /// In a notice of a district, its divisions are local authorities, whatever their names.
  private @Nullable String code(String text, Mention mention) {
    var written = mention.span().of(text);
    if (local
        && mention.code() != null
        && DIVISION.matcher(written).lookingAt()
        && !OWN_CODE.contains(mention.code())) {
      return Unit.LOCAL;
    }
    if (!local && !committee && COMMITTEE_OFFICE.matcher(Folding.plain(written)).lookingAt()) {
      return Unit.OTHER;
    }
    return !science && mention.code() != null && SCIENCE.contains(mention.code())
        ? Objects.requireNonNullElse(mention.general(), Unit.OTHER)
        : mention.code();
  }

  /// The bodies that the item addresses with its first words or after a leading clause.
  private List<Named> own(String text) {
    var sentence = opening(text);
    var named = called(sentence, true);
    return named.isEmpty() ? bare(sentence) : named;
  }

  /// The first sentence, with the address that follows a leading clause.
  private static String opening(String text) {
    var sentences = SENTENCE.split(text, 3);
    boolean leads =
        sentences.length > 1 && LEADING_CLAUSE.matcher(Folding.plain(sentences[0])).matches();
    return leads ? sentences[0] + " " + sentences[1] : sentences[0];
  }

  private List<Named> called(String sentence, boolean first) {
    var mentions = units.mentions(sentence);
    var plain = Folding.plain(sentence);
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      var before = plain.substring(0, mention.span().start());
      boolean direct = CALL.matcher(before).matches();
      boolean leading = first && LEADING.matcher(before).matches() && !before.contains("phoi hop");
      boolean person =
          Unit.LEADERS.equals(mention.code())
              && NAMED_PERSON.matcher(sentence.substring(0, mention.span().start())).matches();
      if (!direct && !leading && !person) {
        continue;
      }
      var chain = BodyList.from(sentence, mentions, i);
      if (speaks(chain.getLast(), plain)) {
        return called(sentence.substring(chain.getLast().span().end()).strip(), first);
      }
      boolean calls = CALLS.matcher(before).matches();
      if (calls || person || actsNext(sentence, chain)) {
        return isVerb(sentence, mention, calls) ? List.of() : names(sentence, chain);
      }
    }
    return List.of();
  }

  /// Whether the body behind which the sentence goes on orders others to act; a division that
  /// assigns its own people acts itself.
  private static boolean speaks(Mention mention, String plain) {
    var after = plain.substring(mention.span().end());
    boolean above =
        mention.code() == null || mention.general() == null || ABOVE.contains(mention.code());
    return (above ? SPEAKS : ORDERS).matcher(after).lookingAt();
  }

  private List<Named> names(String sentence, List<Mention> chain) {
    return chain.stream()
        .map(mention -> named(sentence, mention, mention.span().of(sentence)))
        .filter(named -> named.code() != null)
        .toList();
  }

  /// "Thanh tra việc …" (inspect) is a task, not a body.
  private static boolean isVerb(String sentence, Mention mention, boolean called) {
    var written = Folding.plain(mention.span().of(sentence));
    var after = Folding.plain(sentence.substring(mention.span().end()));
    return !called && written.equals("thanh tra") && !BodyList.VERB.matcher(after).lookingAt();
  }

  private static boolean actsNext(String sentence, List<Mention> chain) {
    var last = chain.getLast();
    var after = Folding.plain(sentence.substring(last.span().end()));
    if (BodyList.VERB.matcher(BodyList.NAME_TAIL.matcher(after).replaceFirst("")).lookingAt()
        || BodyList.VERB.matcher(after).lookingAt()) {
      return true;
    }
    if (last.exact() && !Unit.OTHER.equals(last.code())) {
      return after.isBlank() || after.startsWith(":") || after.matches("(?s)^ [a-z].*");
    }
    return after.split("\\s+", -1).length > 2;
  }

  private List<Named> bare(String sentence) {
    var matcher = BARE.matcher(Folding.plain(sentence));
    if (matcher.find()
        && Character.isLowerCase(
            sentence.charAt(Math.min(sentence.length() - 1, matcher.end() + 1)))) {
      var code = lastOfHead.get(matcher.group("head"));
      if (code != null) {
        return List.of(
            new Named(
                code,
                nameOfHead.getOrDefault(matcher.group("head"), names.of(code)),
                sentence.substring(matcher.start("head"), matcher.end("head"))));
      }
    }
    return List.of();
  }

  private void barePartner(String text, Set<String> with) {
    var matcher = BARE_PARTNER.matcher(Folding.plain(text));
    if (matcher.find() && Character.isLowerCase(text.charAt(matcher.end() + 1))) {
      addCode(with, lastOfHead.get(matcher.group("head")));
    }
  }

  private void remember(String text) {
    for (var mention : units.mentions(text)) {
      var plain = Folding.plain(mention.span().of(text));
      for (var head : List.of("chi cuc", "trung tam")) {
        var code = mention.code();
        if (plain.startsWith(head + " ") && code != null) {
          lastOfHead.put(head, code);
          nameOfHead.put(head, names.of(mention, code, mention.span().of(text)));
        }
      }
    }
  }

  /// The bodies that only a later sentence addresses.
  private List<Named> later(String text) {
    var found = new ArrayList<Named>();
    var sentences = SENTENCE.split(text, -1);
    for (int i = 1; i < sentences.length; i++) {
      found.addAll(called(sentences[i], false));
    }
    return found;
  }
}
