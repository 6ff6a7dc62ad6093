package vn.giaoban.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.parse.PersonTitles;
import vn.giaoban.text.Folding;
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
      Pattern.compile("^(?:.*\\b)?" + ASSIGNS + "(?: dong chi)? $");

  /// A clause that leads up to the addressee: "Trong điều kiện …, yêu cầu các phòng …".
  private static final Pattern LEADING =
      Pattern.compile(
          NO_TASK
              + "%s\\b.{5,200}, (?:(?:thi )?%s(?: cho)? )?$"
                  .formatted(CallWords.folded("leads"), ORDERS)
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

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.;:!?])\\s+|(?<=,)\\s+(?=" + CallWords.written("demands") + " )");

  private final Findings findings;
  private final UnitFinder units;

  Calls(Findings findings) {
    this.findings = findings;
    this.units = new UnitFinder(findings);
  }

  /// Whom an item calls on with its first words or behind a leading clause.
  Call first(String text) {
    return called(opening(text), true);
  }

  /// Those whom only later sentences call on.
  List<Call> later(String text) {
    var sentences = SENTENCE.split(text, -1);
    return Arrays.stream(sentences).skip(1).map(sentence -> called(sentence, false)).toList();
  }

  /// Those whom the first sentence with an order calls on, where others come before it: "Chợ là
  /// việc quan trọng. UBND tỉnh yêu cầu các sở …".
  Call ordering(String text) {
    for (var end = SENTENCE.matcher(text); end.find(); ) {
      if (TaskWords.tells(findings.of(text), end.start())) {
        return Call.none(text);
      }
      var call = called(SENTENCE.split(text.substring(end.end()), 2)[0], false);
      if (!call.bodies().isEmpty()) {
        return call;
      }
    }
    return Call.none(text);
  }

  /// The first sentence, together with the call that a leading clause leads up to.
  String opening(String text) {
    var sentences = SENTENCE.split(text, 3);
    boolean leads =
        sentences.length > 1 && LEADING_CLAUSE.matcher(Folding.plain(sentences[0])).matches();
    return leads ? sentences[0] + " " + sentences[1] : sentences[0];
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
      if (speaks(chain.getLast(), plain)) {
        return called(sentence.substring(chain.getLast().span().end()).strip(), first);
      }
      boolean calls = CALLS.matcher(before).matches();
      if (calls || person || actsNext(sentence, chain)) {
        return isVerb(sentence, mention, calls) ? Call.none(sentence) : new Call(sentence, chain);
      }
    }
    int spoken = spoken(sentence, plain);
    return spoken > 0 ? called(sentence.substring(spoken), false) : Call.none(sentence);
  }

  /// Start of the call that a person utters: "Phó Thủ tướng Lê Văn A yêu cầu …"; -1 for none.
  private static int spoken(String sentence, String plain) {
    int person = PersonTitles.openingEnd(sentence);
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
}
