package vn.giaoban.retrieval;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import vn.giaoban.text.Folding;

/// A way to type a query.
enum QueryForm {
  /// As it stands in the collection.
  TYPED {
    @Override
    String of(String text, RandomGenerator random) {
      return text;
    }
  },
  /// Each letter apart from its marks (NFD).
  DECOMPOSED {
    @Override
    String of(String text, RandomGenerator random) {
      return Normalizer.normalize(text, Form.NFD);
    }
  },
  /// Without any marks.
  UNMARKED {
    @Override
    String of(String text, RandomGenerator random) {
      return Folding.plain(Normalizer.normalize(text, Form.NFC));
    }
  },
  /// With each syllable wrongly marked at odds of one in ten.
  MISMARKED {
    @Override
    String of(String text, RandomGenerator random) {
      var words = new ArrayList<String>();
      for (var word : Normalizer.normalize(text, Form.NFC).split(" ", -1)) {
        words.add(random.nextInt(10) == 0 ? mismarked(word, random) : word);
      }
      return String.join(" ", words);
    }
  };

  /// Letters that differ in their marks only.
  private static final List<String> FAMILIES =
      List.of(
          "aàáảãạăằắẳẵặâầấẩẫậ",
          "dđ",
          "eèéẻẽẹêềếểễệ",
          "iìíỉĩị",
          "oòóỏõọôồốổỗộơờớởỡợ",
          "uùúủũụưừứửữự",
          "yỳýỷỹỵ");

  /// @param random what decides on errors
  abstract String of(String text, RandomGenerator random);

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// One letter of the word with other marks; the word itself where none can be marked.
  private static String mismarked(String word, RandomGenerator random) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < word.length(); i++) {
      if (!family(word.charAt(i)).isEmpty()) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return word;
    }
    int place = places.get(random.nextInt(places.size()));
    char letter = Character.toLowerCase(word.charAt(place));
    var others = family(letter).replace(String.valueOf(letter), "");
    return word.substring(0, place)
        + others.charAt(random.nextInt(others.length()))
        + word.substring(place + 1);
  }

  private static String family(char letter) {
    char lower = Character.toLowerCase(letter);
    return FAMILIES.stream().filter(letters -> letters.indexOf(lower) >= 0).findAny().orElse("");
  }
}
