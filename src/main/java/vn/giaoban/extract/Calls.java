package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.parse.PersonTitles;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Spaces;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.TaskWords;
import vn.giaoban.vocabulary.Unit;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.UnitFinder.Mention;

/// Finds the bodies that a sentence calls on: "Giao Sở A …", "Trong tháng 3, đề nghị Sở B …", "Sở C
/// rà soát …". A body that is only spoken of, or that speaks, is none of them.
final class Calls {
  /// The bodies that a sentence calls on, none if it calls on nobody.
  record Call(String sentence, List<Mention> bodies) {
    Call {
      bodies = List.copyOf(bodies);
    }

    static Call none(String sentence) {
      return new Call(sentence, List.of());
    }
  }

  private static final String ASSIGNS = CallWords.folded("assigns") + "(?: nhiem vu)?(?: cho)?";
  private static final String ORDERS = CallWords.folded("orders");
  private static final String NO_TASK = "^(?!" + CallWords.folded("task") + "\\b)";

  /// What may stand before the addressee at the start of a sentence, folded.
  private static final Pattern CALL =
      Pattern.compile(
          "^(?:%s[, ]*)*(?:(?:%s|%s)\\s+)?(?:%s\\s+)*$"
              .formatted(
                  CallWords.folded("opener"),
                  ASSIGNS,
                  CallWords.folded("addresses"),
                  CallWords.folded("office")));

  private static final Pattern CALLS =
      Pattern.compile("^(?:.*\\b)?%s(?: %s)? $".formatted(ASSIGNS, CallWords.folded("called")));

  /// A clause that leads up to the addressee: "Trong điều kiện …, yêu cầu các phòng …".
  private static final Pattern LEADING =
      Pattern.compile(
          NO_TASK
              + "%s\\b.{5,200}, (?:(?:thi )?%s(?: cho)? )?(?:%s )*$"
                  .formatted(CallWords.folded("leads"), ORDERS, CallWords.folded("office"))
              + "|^%s .{5,200} %s(?: cho)? $".formatted(CallWords.folded("condition"), ORDERS)
              + "|^%s [a-z ]{3,40}(?<! %s) $"
                  .formatted(CallWords.folded("during"), CallWords.folded("open")));

  /// Such a clause alone, which a sentence ends behind; none that is itself a task.
  private static final Pattern LEADING_CLAUSE =
      Pattern.compile(NO_TASK + CallWords.folded("clause") + " .{4,200},$");

  /// "Giám đốc Sở yêu cầu …": who speaks is not who acts.
  private static final Pattern SPEAKS =
      Pattern.compile("^ (?:so )?" + CallWords.folded("speaks") + "\\b");

  private static final Pattern DEMANDS =
      Pattern.compile("^ " + CallWords.folded("demands") + "\\b");

  /// What may stand between a person's title and the call.
  private static final Pattern UTTERED = Pattern.compile("[^.;:]{0,120}? (?<call>" + ORDERS + " )");

  private static final Set<String> ABOVE =
      Set.of(Unit.LEADERS, "uy-ban-nhan-dan", "hoi-dong-nhan-dan", Unit.LOCAL);

  private static final Pattern NAMED_PERSON =
      Pattern.compile(
          "^(?:(?iu:%s)\\s+)?(?:(?iu:%s)\\s+)?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,4}\\s*[,–-]\\s*$"
              .formatted(CallWords.written("orders"), CallWords.written("person")));

  /// The marks that end a sentence before a space.
  private static final String MARKS = ".;:!?";

  private static final Set<String> WORDS_OF_DEMAND = CallWords.of("demands");
  private static final Set<String> WORDS_BESIDE = CallWords.of("beside");
  private static final Set<String> WORDS_OF_ORDER = CallWords.plain("orders");

  private final Findings findings;
  private final UnitFinder units;
  private final Map<String, Call> first = new HashMap<>();

  Calls(Findings findings) {
    this.findings = findings;
    this.units = new UnitFinder(findings);
  }

  /// Whom an item calls on with its first words or behind a leading clause.
  Call first(String text) {
    return first.computeIfAbsent(text, unread -> called(opening(unread), true));
  }

  /// Those whom only later sentences call on.
  List<Call> later(String text) {
    return sentences(text).stream()
        .skip(1)
        .map(sentence -> called(sentence.of(text), false))
        .toList();
  }

  /// Those whom the first sentence with an order calls on, where others come before it: "Chợ là
  /// việc quan trọng. UBND tỉnh yêu cầu các sở …".
  Call ordering(String text) {
    var sentences = sentences(text);
    for (int i = 1; i < sentences.size(); i++) {
      if (TaskWords.tells(findings.of(text), sentences.get(i - 1).end())) {
        return Call.none(text);
      }
      var call = called(sentences.get(i).of(text), false);
      if (!call.bodies().isEmpty()) {
        return call;
      }
    }
    return Call.none(text);
  }

  /// The first sentence, together with the call that a leading clause leads up to.
  String opening(String text) {
    var sentences = sentences(text);
    var first = sentences.getFirst().of(text);
    if (sentences.size() > 1 && lists(first, sentences.get(1).of(text))) {
      return sentences.get(1).of(text);
    }
    boolean leads = sentences.size() > 1 && LEADING_CLAUSE.matcher(Folding.plain(first)).matches();
    return leads ? first + " " + sentences.get(1).of(text) : first;
  }

  /// "Các đơn vị: Trung tâm Y tế, Hạt Kiểm lâm …": who is meant in general is listed behind the
  /// colon.
  private boolean lists(String first, String second) {
    if (!first.endsWith(":")) {
      return false;
    }
    var general = units.mentions(first);
    var listed = units.mentions(second);
    return general.size() == 1
        && general.getFirst().span().end() == first.length() - 1
        && (general.getFirst().code() == null || Unit.ALL.equals(general.getFirst().code()))
        && !listed.isEmpty()
        && listed.getFirst().span().start() == 0
        && BodyList.from(second, listed, 0).size() > 1;
  }

  /// The sentences of a text; before a demand a comma ends one too.
  private List<Span> sentences(String text) {
    var sentences = new ArrayList<Span>();
    var names = units.marksAmongNames(text);
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (!Spaces.isSpace(text.charAt(i)) || (MARKS + ",").indexOf(text.charAt(i - 1)) < 0) {
        continue;
      }
      int next = Spaces.skip(text, i);
      if (text.charAt(i - 1) == ','
          ? demands(text, next) && !isBeside(text, i - 1)
          : !names.get(i - 1)) {
        sentences.add(new Span(start, i));
        start = next;
      }
      i = next;
    }
    sentences.add(new Span(start, text.length()));
    return sentences;
  }

  private static boolean demands(String text, int at) {
    for (var word : WORDS_OF_DEMAND) {
      if (text.startsWith(word, at) && text.startsWith(" ", at + word.length())) {
        return true;
      }
    }
    return false;
  }

  /// "hướng dẫn, đôn đốc, yêu cầu các đơn vị …": one more act of the same body.
  private static boolean isBeside(String text, int comma) {
    return WORDS_BESIDE.stream()
        .anyMatch(word -> text.regionMatches(true, comma - word.length(), word, 0, word.length()));
  }

  private Call called(String sentence, boolean first) {
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
      boolean calls = CALLS.matcher(before).matches();
      if (!calls && speaks(chain.getLast(), plain)) {
        return called(sentence.substring(chain.getLast().span().end()).strip(), first);
      }
      if (calls || person || actsNext(sentence, chain)) {
        return isVerb(sentence, mention, calls) ? Call.none(sentence) : new Call(sentence, chain);
      }
    }
    int spoken = spoken(sentence, plain);
    return spoken > 0 ? called(sentence.substring(spoken), false) : Call.none(sentence);
  }

  /// Start of the call that a person utters: "Phó Thủ tướng Lê Văn A yêu cầu …"; -1 for none.
  private static int spoken(String sentence, String plain) {
    boolean ordered = WORDS_OF_ORDER.stream().anyMatch(plain::contains);
    int person = ordered ? PersonTitles.openingEnd(sentence) : -1;
    var call = person < 0 ? null : UTTERED.matcher(plain).region(person, plain.length());
    return call != null && call.lookingAt() ? call.start("call") : -1;
  }

  /// Whether the body behind which the sentence goes on orders others to act; a division that
  /// assigns its own people acts itself.
  private static boolean speaks(Mention mention, String plain) {
    var after = plain.substring(mention.span().end());
    boolean above =
        mention.code() == null || mention.general() == null || ABOVE.contains(mention.code());
    return (above ? SPEAKS : DEMANDS).matcher(after).lookingAt();
  }

  /// "Thanh tra việc …" is the task, not the body.
  private static boolean isVerb(String sentence, Mention mention, boolean called) {
    var written = Folding.plain(mention.span().of(sentence));
    var after = Folding.plain(sentence.substring(mention.span().end()));
    return !called && written.equals("thanh tra") && !BodyList.VERB.matcher(after).lookingAt();
  }

  private static boolean goesOnSmall(String after) {
    return after.length() > 1
        && after.charAt(0) == ' '
        && after.charAt(1) >= 'a'
        && after.charAt(1) <= 'z';
  }

  private static boolean actsNext(String sentence, List<Mention> chain) {
    var last = chain.getLast();
    var after = Folding.plain(sentence.substring(last.span().end()));
    if (BodyList.VERB.matcher(BodyList.NAME_TAIL.matcher(after).replaceFirst("")).lookingAt()
        || BodyList.VERB.matcher(after).lookingAt()) {
      return true;
    }
    if (last.exact() && !Unit.OTHER.equals(last.code())) {
      return after.isBlank() || after.startsWith(":") || goesOnSmall(after);
    }
    return Spaces.parts(after) > 2;
  }
}
