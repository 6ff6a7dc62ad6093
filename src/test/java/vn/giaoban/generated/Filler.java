package vn.giaoban.generated;

import java.time.YearMonth;
import java.util.List;

/// Values for the slots of a phrase.
final class Filler {
  private static final YearMonth USUAL = YearMonth.of(2020, 1);

  private final Dice dice;
  private final Occasion occasion;
  private final String place;
  private final String usualPlace;
  private final String goods;
  private final boolean placed;

  /// @param matter chooses place and goods
  Filler(Dice dice, List<String> places, int matter, Occasion occasion) {
    this.dice = dice;
    this.occasion = occasion;
    this.place = places.get(matter % places.size());
    var usual = Places.of(occasion.body().province().slug(), USUAL);
    this.usualPlace = usual.get(matter % usual.size());
    this.goods = Phrases.GOODS.get(matter / 31 % Phrases.GOODS.size());
    this.placed = matter % 2 == 0;
  }

  /// Goes behind an object that names neither place nor goods.
  String qualifier() {
    return placed ? ", ưu tiên {place}" : ", ưu tiên phần việc về {goods}";
  }

  String fill(String phrase) {
    var filled = named(phrase, place);
    return filled.indexOf('{') < 0
        ? filled
        : filled
            .replace("{n}", SentenceGrammar.two(dice.from(2, 48)))
            .replace("{m}", Integer.toString(occasion.month().getMonthValue()))
            .replace("{year}", Integer.toString(occasion.month().getYear()));
  }

  /// With place and goods only, the place by its name of 2020 even where a notice withholds it.
  String matter(String phrase) {
    return named(phrase, usualPlace);
  }

  private String named(String phrase, String place) {
    return phrase.indexOf('{') < 0
        ? phrase
        : phrase.replace("{place}", place).replace("{goods}", goods);
  }
}
