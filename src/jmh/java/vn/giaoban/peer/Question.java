package vn.giaoban.peer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Syllables;

/// One to three words of a directive, half of the time without marks, within its province.
record Question(String words, String province) {
  /// Different questions about a corpus.
  static List<Question> about(GeneratedCorpus corpus, int count) {
    var random = new Random(7);
    Set<Question> questions = new LinkedHashSet<>();
    while (questions.size() < count) {
      var notice = corpus.notice(random.nextInt(corpus.size())).notice();
      var province = notice.placement().province();
      if (province != null && !notice.directives().isEmpty()) {
        var some = notice.directives().get(random.nextInt(notice.directives().size()));
        var words = words(some.text(), random);
        questions.add(new Question(random.nextBoolean() ? Folding.plain(words) : words, province));
      }
    }
    return new ArrayList<>(questions);
  }

  private static String words(String text, Random random) {
    var syllables =
        Syllables.of(text).stream()
            .map(Syllables.Token::text)
            .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter))
            .toList();
    int size = Math.min(syllables.size(), 1 + random.nextInt(3));
    int from = random.nextInt(syllables.size() - size + 1);
    return String.join(" ", syllables.subList(from, from + size));
  }
}
