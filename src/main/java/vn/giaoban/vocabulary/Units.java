package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;
import vn.giaoban.text.Table;

/// The units, and where a text names them.
///
/// A name is found whatever its marks, case, dashes and abbreviations: "Phòng QLCN", "Chi cục TĐC",
/// "TT KT TCĐLCL". A body that the list does not hold is found by its head word ("Sở", "Phòng",
/// "Viện" …) before a capital letter and has the code [Unit#OTHER]. Safe for any number of threads.
public final class Units {
  /// Where a text names a body.
  ///
  /// @param code of the unit; null for bodies named only in general ("các đơn vị liên quan")
  /// @param exact whether the name ends where the span ends; an unknown body's name may go on
  /// @param name the canonical name of the body; null where the words name none by itself
  /// @param general what the body is for, whoever names it; null for what names none by itself
  public record Mention(
      Span span,
      @Nullable String code,
      boolean exact,
      @Nullable String name,
      @Nullable String general) {
    Mention(Span span, @Nullable String code, boolean exact) {
      this(span, code, exact, null, null);
    }
  }

  /// What may stand round the names in a line that only names units.
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?iu)^(?:(?:tiếp tục|đồng thời|thống nhất)\\s+)?(?:giao(?: cho| nhiệm vụ cho)?|đối với|đề nghị|yêu cầu|phân công|về phía|nhiệm vụ của|riêng|nhiệm vụ đối với)\\s+");

  /// Words that say what to do: a line with one is more than a name.
  private static final Pattern TASK =
      Pattern.compile(
          "\\b(?:chu tri|phoi hop|tham muu|ra soat|thuc hien|trien khai|hoan thanh|hoan thien|don doc|day manh"
              + "|day nhanh|tiep tuc|tap trung|chuan bi|bao cao|trinh|gui|lap|soan|de xuat|theo doi|khan truong"
              + "|phan cong|bo tri|cu|huong dan|tang cuong|lam viec|lien he|kiem diem|du thao|can(?! bo| thiet)|phai|som"
              + "|nghien cuu|duy tri|chiu trach nhiem|tham dinh ho so|xay dung ke hoach|nghiem tuc|da|(?<!nghiep vu )duoc|lam|xem xet|luu y|khong|phan dau|bao dam|dam bao|chu dong|quan tam|tham gia)\\b");

  private static final Pattern TAIL = Pattern.compile("[\\s:.;,*]+$|\\s*\\([^)]*\\)[\\s:.;]*$");
  private static final Pattern NAME_GOES_ON = Pattern.compile("(?!.*\\b(?:va|voi)\\b)[a-z ]*");
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_SEPARATOR = 6;
  private static final int MAX_LINE = 170;

  private final List<Unit> all;
  private final NameTokens words = new NameTokens();
  private final NameTrie names = new NameTrie();
  private final NameTrie short_ = new NameTrie();

  private Units(List<Unit> all) {
    this.all = List.copyOf(all);
    for (var unit : all) {
      addForm(unit.nameVi(), unit.code(), unit.nameVi());
      unit.writtenAs().forEach(form -> addForm(form, unit.code(), unit.nameVi()));
    }
  }

  public static Units standard() {
    return new Units(listed());
  }

  /// The units of the table alone, for who looks for them in no text.
  public static List<Unit> listed() {
    return Table.read(Units.class, "units.csv", Unit::of);
  }

  public List<Unit> all() {
    return all;
  }

  private void addForm(String form, String code, String name) {
    var keys = words.keysOf(form);
    if (code.equals(Unit.OTHER) || keys.isEmpty()) {
      return;
    }
    var head = head(words.keysOf(name));
    if (form.equals(name) && head.isEmpty()) {
      return;
    }
    if (head.isEmpty() || !head(keys).isEmpty()) {
      names.add(keys, code);
      return;
    }
    var whole = new ArrayList<>(head);
    whole.addAll(keys);
    names.add(whole, code);
    short_.add(keys, code);
  }

  /// The words that say what kind of body a name is of, or none.
  private static List<String> head(List<String> keys) {
    if (HEADS.contains(keys.getFirst())) {
      return keys.subList(0, 1);
    }
    boolean two = keys.size() > 1 && HEADS.contains(keys.get(0) + " " + keys.get(1));
    return two ? keys.subList(0, 2) : List.of();
  }

  private static final Set<String> HEADS =
      Set.of(
          "phong",
          "ban",
          "van phong",
          "thanh tra",
          "chi cuc",
          "trung tam",
          "cong doan",
          "doan",
          "dang",
          "chi bo",
          "hoi",
          "uy ban",
          "cac",
          "lanh dao",
          "giam doc",
          "pho giam",
          "pho chu",
          "chu tich",
          "tap the",
          "toan the",
          "chanh",
          "to chuc",
          "mat tran",
          "cap uy",
          "dia phuong",
          "hat",
          "chi doan");

  /// Every body that `text` names, in order, none overlapping another.
  public List<Mention> mentions(String text) {
    var found = new ArrayList<Mention>();
    CollectiveNames.add(text, found);
    named(text, found);
    for (var body : BodyFinder.standard().find(text)) {
      found.add(mention(body, found));
    }
    return leftmostLongest(text, found);
  }

  /// A body that only the table of units knows has its code there.
  private static Mention mention(BodyName body, List<Mention> named) {
    var code = body.unit();
    int end = 0;
    for (var other : named) {
      if (body.body() == null
          && other.span().start() == body.span().start()
          && other.span().end() <= body.span().end()
          && other.span().end() > end
          && other.code() != null) {
        code = other.code();
        end = other.span().end();
      }
    }
    boolean exact = body.body() != null || !Unit.OTHER.equals(code);
    return new Mention(body.span(), code, exact, body.name(), body.unit());
  }

  private static List<Mention> leftmostLongest(String text, List<Mention> found) {
    var kept = new ArrayList<Mention>();
    found.stream()
        .sorted(
            Comparator.<Mention>comparingInt(mention -> mention.span().start())
                .thenComparingInt(mention -> -mention.span().length())
                .thenComparingInt(mention -> mention.name() == null ? 1 : 0))
        .forEach(
            mention -> {
              if ((kept.isEmpty() || !kept.getLast().span().overlaps(mention.span()))
                  && !belongsToLast(text, kept, mention)) {
                kept.add(mention);
              }
            });
    return List.copyOf(kept);
  }

  /// "Trung tâm Y tế các huyện", "các phòng thuộc UBND xã": a place in another body's name.
  private static boolean belongsToLast(String text, List<Mention> kept, Mention mention) {
    if (kept.isEmpty() || !Unit.LOCAL.equals(mention.code())) {
      return false;
    }
    var between =
        Folding.plain(text.substring(kept.getLast().span().end(), mention.span().start()));
    return between.endsWith("thuoc ")
        || Folding.plain(kept.getLast().span().of(text)).endsWith("thuoc")
        || (kept.getLast().name() != null && between.matches("\\s+(?:cac |cap )?"))
        || (!kept.getLast().exact() && NAME_GOES_ON.matcher(between).matches());
  }

  private void named(String text, List<Mention> found) {
    var tokens = words.read(text);
    var keys = tokens.stream().map(NameTokens.Token::key).toList();
    for (int i = 0; i < tokens.size(); i++) {
      var match = names.longest(keys, i);
      boolean continues = match == null && continuesList(text, tokens.get(i).start(), found);
      if (match == null && (continues || isAbbreviation(text, tokens.get(i)))) {
        match = short_.longest(keys, i);
      }
      if (match != null && accepts(text, tokens, i, match)) {
        var span = new Span(tokens.get(i).start(), tokens.get(match.end() - 1).end());
        found.add(new Mention(span, match.code(), true));
        i = match.end() - 1;
      }
    }
  }

  /// "Phòng Quản lý khoa học, Quản lý công nghệ": the second goes without its head word.
  private static boolean continuesList(String text, int start, List<Mention> found) {
    return found.stream()
        .anyMatch(
            mention ->
                mention.span().end() <= start
                    && start - mention.span().end() <= LONGEST_SEPARATOR
                    && text.substring(mention.span().end(), start).matches("\\s*(?:,|và|&|;)\\s*"));
  }

  private static boolean isAbbreviation(String text, NameTokens.Token token) {
    var word = text.substring(token.start(), token.end());
    return word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  /// "Văn phòng" and "Thanh tra" are units by themselves, but not at the head of another name, nor
  /// where they are a verb.
  private static boolean accepts(
      String text, List<NameTokens.Token> tokens, int start, NameTrie.Match match) {
    int from = tokens.get(start).start();
    if (match.code().equals(Unit.OTHER) && !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    if (start > 0 && tokens.get(start - 1).start() == from) {
      return false;
    }
    var written = text.substring(from, tokens.get(match.end() - 1).end());
    if (match.end() - start <= 2
        && Character.isLowerCase(written.charAt(0))
        && written.startsWith("thanh tra")) {
      return false;
    }
    if (!Folding.plain(written).equals("van phong") || match.end() >= tokens.size()) {
      return true;
    }
    var next = tokens.get(match.end());
    var between = text.substring(tokens.get(match.end() - 1).end(), next.start());
    return !between.isBlank()
        || !Character.isUpperCase(text.charAt(next.start()))
        || TASK.matcher(Folding.plain(text.substring(next.start()))).lookingAt();
  }

  /// The codes of the units that a heading names, in order.
  public List<String> codes(String heading) {
    var codes = new LinkedHashSet<String>();
    for (var mention : mentions(heading)) {
      if (mention.code() != null) {
        codes.add(mention.code());
      }
    }
    return List.copyOf(codes);
  }

  /// Whether `line` names one or several bodies and says nothing else: "Giao Thanh tra Sở:".
  public boolean isNameAlone(String line) {
    if (line.length() > MAX_LINE) {
      return false;
    }
    var name = bareName(line);
    if (name.isEmpty() || FIGURE.matcher(name).find()) {
      return false;
    }
    var mentions = mentions(name);
    return !mentions.isEmpty()
        && mentions.getFirst().span().start() == 0
        && !TASK.matcher(Folding.plain(name)).find()
        && name.indexOf('.') < 0
        && name.indexOf(':') < 0
        && (name.indexOf(';') < 0 || mentions.size() > 1)
        && name.split("\\s+").length <= LONGEST_NAME * mentions.size();
  }

  /// Whether the first thing that `line` names is a body, be it called on or not.
  public boolean startsWithName(String line) {
    var mentions = mentions(bareName(line));
    return !mentions.isEmpty() && mentions.getFirst().span().start() == 0;
  }

  private static String bareName(String line) {
    var name = BEFORE_NAME.matcher(line.strip()).replaceFirst("");
    return TAIL.matcher(TAIL.matcher(name).replaceFirst("")).replaceFirst("");
  }

  /// Whether a name goes across the end of `line` into `next`: "Phòng Kế hoạch" / "- Tài chính".
  public boolean isNameAcross(String line, String next) {
    var joined = line + " " + next;
    return mentions(joined).stream()
        .filter(m -> !Unit.ALL.equals(m.code()))
        .filter(m -> m.span().start() < line.length() && m.span().end() > line.length() + 3)
        .anyMatch(m -> m.span().end() >= joined.length() - 1 || isKnown(m.span().of(joined)));
  }

  /// Whether `name` is one of the tables and not only of a shape that names have.
  private boolean isKnown(String name) {
    var keys = words.keysOf(name);
    var match = names.longest(keys, 0);
    return (match != null && match.end() == keys.size()) || BodyFinder.standard().isKnown(name);
  }
}
