package vn.giaoban.search.dimension;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.giaoban.vocabulary.DocumentTypes;
import vn.giaoban.vocabulary.Province;
import vn.giaoban.vocabulary.Provinces;
import vn.giaoban.vocabulary.Topics;
import vn.giaoban.vocabulary.Units;

/// Takes the names of values from the vocabularies.
final class VocabularyNames {
  private VocabularyNames() {}

  /// Each type by its own name; what else title lines say are further names.
  static List<Names.Name> types(Dimension dimension) {
    return new DocumentTypes()
        .all().stream()
            .map(type -> new Names.Name(dimension, type.abbreviation(), type.name(), List.of()))
            .toList();
  }

  static List<Names.Name> provinces(Dimension dimension) {
    return provinces(dimension, Provinces.standard().all());
  }

  static List<Names.Name> provincesNow(Dimension dimension) {
    return provinces(
        dimension,
        Provinces.standard().all().stream()
            .filter(province -> province.slug().equals(province.now()))
            .toList());
  }

  private static List<Names.Name> provinces(Dimension dimension, Collection<Province> all) {
    return all.stream()
        .map(
            province ->
                new Names.Name(dimension, province.slug(), province.name(), aliases(province)))
        .toList();
  }

  private static List<String> aliases(Province province) {
    var aliases = new ArrayList<>(province.aliases());
    province.names().forEach(called -> aliases.add(province.kind() + " " + called));
    if (province.isCity()) {
      aliases.add("TP " + province.name());
      aliases.add("TP. " + province.name());
      aliases.add("TP." + province.name());
    }
    Provinces.standard().former().stream()
        .filter(former -> former.became().contains(province.slug()))
        .forEach(former -> aliases.add(former.name()));
    return aliases;
  }

  static List<Names.Name> units(Dimension dimension) {
    var names = new ArrayList<Names.Name>();
    for (var unit : Units.standard().all()) {
      var aliases = new ArrayList<>(unit.writtenAs());
      aliases.add(unit.nameEn());
      names.add(new Names.Name(dimension, unit.code(), unit.nameVi(), aliases));
    }
    return names;
  }

  static List<Names.Name> topics(Dimension dimension) {
    return Topics.standard().all().stream()
        .map(
            topic ->
                new Names.Name(dimension, topic.code(), topic.nameVi(), List.of(topic.nameEn())))
        .toList();
  }
}
