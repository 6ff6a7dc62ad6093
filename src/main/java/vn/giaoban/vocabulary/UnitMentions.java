package vn.giaoban.vocabulary;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.UnitFinder.Mention;
import vn.giaoban.vocabulary.words.NameTrie;
import vn.giaoban.vocabulary.words.WordUse;

/// Finds the bodies in a text, by names in the tables and by general references.
final class UnitMentions {
  private static final int LONGEST_SEPARATOR = 6;
  private static final Pattern AREAS_FOLLOW = Pattern.compile("\\s+(?:cac |cap )?");
  private static final String OFFICE = "van phong";

  private final Reading reading;
  private final String text;
  private final String plain;
  private final BodyText names;
  private final UnitNames units;
  private final List<Mention> found = new ArrayList<>();

  UnitMentions(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.plain = reading.plain();
    this.names = reading.names();
    this.units = reading.lexicon().units();
  }

  /// All bodies, in order, without overlaps.
  List<Mention> find() {
    found.addAll(new GeneralBodies(reading).find());
    named();
    var general = found.stream().collect(groupingBy(mention -> mention.span().start()));
    for (var body : BodyFinder.standard().find(reading)) {
      found.add(mention(body, general.getOrDefault(body.span().start(), List.of())));
    }
    return found.isEmpty() ? List.of() : leftmostLongest();
  }

  /// A body known only from the table of units gets its code from there.
  ///
  /// @param others what else starts where it starts
  private Mention mention(BodyName body, List<Mention> others) {
    var code = body.unit();
    int end = 0;
    for (var other : others) {
      if (body.body() == null
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

  private List<Mention> leftmostLongest() {
    var kept = new ArrayList<Mention>();
    found.sort(
        Comparator.<Mention>comparingInt(mention -> mention.span().start())
            .thenComparingInt(mention -> -mention.span().length())
            .thenComparingInt(mention -> mention.name() == null ? 1 : 0));
    for (var mention : found) {
      if (!kept.isEmpty() && completes(kept.getLast(), mention)) {
        kept.add(joined(kept.removeLast(), mention));
      } else if ((kept.isEmpty() || !kept.getLast().span().overlaps(mention.span()))
          && !belongsToLast(kept, mention)) {
        kept.add(mention);
      }
    }
    return List.copyOf(kept);
  }

  /// Whether a named body starts in general words and goes on: "các Trung tâm" and "Trung tâm Y tế
  /// khu vực", "Trưởng Ban" and "Ban Quản lý khu kinh tế", "Các phòng" and "phòng: Nội vụ".
  private boolean completes(Mention last, Mention mention) {
    boolean general =
        Unit.OTHER.equals(last.code())
            || Unit.LEADERS.equals(last.code())
            || startsList(last, mention);
    return general
        && last.name() == null
        && mention.name() != null
        && mention.exact()
        && last.span().overlaps(mention.span())
        && mention.span().end() > last.span().end();
  }

  /// Whether general words are those before a list, and mean no others: "các phòng" of "các phòng
  /// Nội vụ, Tư pháp".
  private boolean startsList(Mention last, Mention mention) {
    var before = plain.substring(last.span().start(), mention.span().start());
    return plain.startsWith(":", last.span().end())
        || (Unit.ALL.equals(last.code()) && before.endsWith("cac ") && before.indexOf(',') < 0);
  }

  private static Mention joined(Mention last, Mention mention) {
    var span = new Span(last.span().start(), mention.span().end());
    return new Mention(span, mention.code(), mention.exact(), mention.name(), mention.general());
  }

  /// "Trung tâm Y tế các huyện", "các phòng thuộc UBND xã": a place within another body's name.
  private boolean belongsToLast(List<Mention> kept, Mention mention) {
    if (kept.isEmpty()) {
      return false;
    }
    var last = kept.getLast();
    var between = plain.substring(last.span().end(), mention.span().start());
    if (between.isBlank() && last.span().of(plain).endsWith("thuoc")) {
      return true;
    }
    if (!Unit.LOCAL.equals(mention.code())) {
      return false;
    }
    return between.endsWith("thuoc ")
        || (last.name() != null && AREAS_FOLLOW.matcher(between).matches())
        || (!last.exact() && nameGoesOn(between));
  }

  /// Whether there are only words of a name, without "và" or "với".
  private static boolean nameGoesOn(String between) {
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c != ' ' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    var words = " " + between + " ";
    return !words.contains(" va ") && !words.contains(" voi ");
  }

  private void named() {
    for (int i = 0; i < names.keyCount(); i++) {
      var match = units.longest(names, i);
      if (match == null) {
        match = headless(i);
      }
      if (match != null && accepts(i, match)) {
        found.add(new Mention(new Span(start(i), end(match.end() - 1)), match.meaning(), true));
        i = match.end() - 1;
      }
    }
  }

  private int start(int key) {
    return names.start(names.tokenOf(key));
  }

  private int end(int key) {
    return names.end(names.tokenOf(key));
  }

  private NameTrie.@Nullable Match<String> headless(int key) {
    var match = units.longestHeadless(names, key);
    return match != null && (continuesList(start(key)) || isAbbreviation(key)) ? match : null;
  }

  /// "Phòng Quản lý khoa học, Quản lý công nghệ": the second has no head word.
  private boolean continuesList(int start) {
    return found.stream().map(Mention::span).anyMatch(span -> isSeparator(span.end(), start));
  }

  private boolean isSeparator(int from, int to) {
    if (to < from || to - from > LONGEST_SEPARATOR) {
      return false;
    }
    var between = text.substring(from, to).strip();
    return between.equals(",")
        || between.equals("&")
        || between.equals(";")
        || between.equals("và");
  }

  private boolean isAbbreviation(int key) {
    var written = text.substring(start(key), end(key));
    return written.length() > 2 && written.equals(written.toUpperCase(Locale.ROOT));
  }

  /// "Văn phòng" and "Thanh tra" are units by themselves, except at the start of another name or as
  /// a verb.
  private boolean accepts(int start, NameTrie.Match<String> match) {
    int from = start(start);
    int to = end(match.end() - 1);
    if (match.meaning().equals(Unit.OTHER) && !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    if (!names.unbroken(names.tokenOf(start), names.behindKey(match.end()))) {
      return false;
    }
    if (start > 0 && start(start - 1) == from) {
      return false;
    }
    if (match.end() - start <= 2
        && Character.isLowerCase(text.charAt(from))
        && text.substring(from, to).startsWith("thanh tra")) {
      return false;
    }
    if (!plain.substring(from, to).equals(OFFICE) || match.end() >= names.keyCount()) {
      return true;
    }
    int next = start(match.end());
    return !text.substring(to, next).isBlank()
        || !Character.isUpperCase(text.charAt(next))
        || reading.startsAt(next, WordUse.ENDS_NAME);
  }
}
