package vn.giaoban.search.dimension;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.vocabulary.Provinces;
import vn.giaoban.vocabulary.Topics;
import vn.giaoban.vocabulary.Units;

/// The names that the vocabularies give to the values of dimensions.
final class VocabularyNames {
  private VocabularyNames() {}

  static List<Names.Name> all() {
    var names = new ArrayList<Names.Name>();
    addProvinces(names);
    addUnits(names);
    addTopics(names);
    return names;
  }

  private static void addProvinces(List<Names.Name> names) {
    for (var province : Provinces.standard().all()) {
      var aliases = new ArrayList<>(province.aliases());
      for (var called : province.names()) {
        aliases.add(province.kind() + " " + called);
      }
      names.add(name(Dimension.PROVINCE, province.slug(), province.name(), aliases));
      if (province.slug().equals(province.now())) {
        names.add(name(Dimension.PROVINCE_NOW, province.slug(), province.name(), aliases));
      }
    }
  }

  private static void addUnits(List<Names.Name> names) {
    for (var unit : Units.listed()) {
      var aliases = new ArrayList<>(unit.writtenAs());
      aliases.add(unit.nameEn());
      names.add(name(Dimension.UNIT, unit.code(), unit.nameVi(), aliases));
      names.add(name(Dimension.WITH, unit.code(), unit.nameVi(), aliases));
    }
  }

  private static void addTopics(List<Names.Name> names) {
    for (var topic : Topics.standard().all()) {
      names.add(name(Dimension.TOPIC, topic.code(), topic.nameVi(), List.of(topic.nameEn())));
    }
  }

  private static Names.Name name(
      Dimension dimension, String value, String name, List<String> aliases) {
    return new Names.Name(dimension, value, name, aliases);
  }
}
