package vn.giaoban.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Spaces;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.UnitFinder;
import vn.giaoban.vocabulary.UnitFinder.Mention;
import vn.giaoban.vocabulary.words.WordSets;

/// Finds the coordinating bodies of an item (phối hợp): "phối hợp với …", "cùng …", "mời … tham
/// gia", "X chủ trì, Y phối hợp".
final class Partners {
  private static final WordSets WORDS = WordSets.read(Partners.class, "partner-words.csv");

  private static final Pattern COOPERATION =
      WORDS.plainShape(
          "(?:%s(?: %s)?(?<preposition> %s)?|(?:^|[,;.] ?|\\b%s )%s|\\b%s)\\s+",
          "cooperates", "manner", "preposition", "and", "joins_clause", "joins");

  /// Without any of these there is no cooperation.
  private static final Set<String> COOPERATES =
      Stream.of("cooperates", "joins", "joins_clause")
          .flatMap(use -> WORDS.plain(use).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PLURAL = WORDS.plain("plural");
  private static final Set<String> LEADS = WORDS.plain("leads");
  private static final Pattern INVITATION = WORDS.plainShape("\\b%s\\s+", "invites");
  private static final Pattern INVITED = WORDS.plainShape(".{0,200}\\b%s\\b", "takes_part");
  private static final Pattern SUPPORT = WORDS.plainShape("%s\\s+", "supports");
  private static final Pattern PARTNER_VERB =
      WORDS.plainShape("^\\s*(?:%s )?%s\\b", "beside", "cooperates");

  /// Unnamed partners before a named one: "các chủ đầu tư hạ tầng, UBND các xã".
  private static final Pattern UNNAMED =
      WORDS.plainShape("^%s (?:[a-z]+ ){1,9}?[a-z]+(?:,| %s)$", "plural", "and");

  /// General words for partners, which count as none.
  private static final Set<String> GENERAL = WORDS.plain("general");

  private static final Pattern LED_BEFORE =
      WORDS.plainShape("\\b%s[^.;]{0,60}[,;] ?(?:%s )?$", "leads", "plural");

  private static final int GAP_WORDS = 6;

  private final Findings findings;
  private final BiFunction<String, Mention, @Nullable String> code;

  /// @param code of a mention in a text, as the notice's own agency sees it
  Partners(Findings findings, BiFunction<String, Mention, @Nullable String> code) {
    this.findings = findings;
    this.code = code;
  }

  List<String> find(String text) {
    var codes = new LinkedHashSet<String>();
    var mentions = new UnitFinder(findings).mentions(text);
    var plain = findings.of(text).plain();
    if (mentions.isEmpty()) {
      return List.of();
    }
    for (var matcher = cooperation(plain); matcher != null && matcher.find(); ) {
      boolean loose = matcher.group("preposition") != null;
      addChain(codes, text, mentions, matcher.end(), loose ? GAP_WORDS : 0);
    }
    for (var matcher = INVITATION.matcher(plain); matcher.find(); ) {
      if (INVITED.matcher(plain.substring(matcher.end())).lookingAt()) {
        addChain(codes, text, mentions, matcher.end(), 3);
      }
    }
    var support = SUPPORT.matcher(plain);
    if (support.lookingAt()) {
      addChain(codes, text, mentions, support.end(), 0);
    }
    if (LEADS.stream().anyMatch(plain::contains)) {
      addCooperating(codes, text, mentions);
    }
    return List.copyOf(codes);
  }

  private static @Nullable Matcher cooperation(String plain) {
    return COOPERATES.stream().anyMatch(plain::contains) ? COOPERATION.matcher(plain) : null;
  }

  /// "X chủ trì, Y và Z phối hợp".
  private void addCooperating(Set<String> codes, String text, List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      var before = Folding.plain(text.substring(0, mentions.get(i).span().start()));
      if (!LED_BEFORE.matcher(before).find()) {
        continue;
      }
      var chain = BodyList.from(text, mentions, i);
      var after = Folding.plain(text.substring(chain.getLast().span().end()));
      if (PARTNER_VERB.matcher(BodyList.NAME_TAIL.matcher(after).replaceFirst("")).lookingAt()) {
        chain.forEach(mention -> addCode(codes, code.apply(text, mention)));
      }
    }
  }

  private void addChain(Set<String> codes, String text, List<Mention> mentions, int from, int gap) {
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.span().start() < from) {
        continue;
      }
      var between = Folding.plain(text.substring(from, mention.span().start())).strip();
      boolean near =
          between.isEmpty()
              || PLURAL.contains(between)
              || (between.matches("[^.;:]*")
                  && Spaces.parts(between) <= gap
                  && !BodyList.VERB.matcher(between).lookingAt()
                  && !between.contains(", "))
              || (gap > 0 && UNNAMED.matcher(between).matches());
      if (near) {
        BodyList.from(text, mentions, i).stream()
            .filter(m -> !GENERAL.contains(Folding.plain(m.span().of(text))))
            .forEach(m -> addCode(codes, code.apply(text, m)));
      }
      return;
    }
  }

  private static void addCode(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }
}
