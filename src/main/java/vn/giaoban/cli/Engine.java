package vn.giaoban.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.Names;
import vn.giaoban.vocabulary.Provinces;
import vn.giaoban.vocabulary.Topics;
import vn.giaoban.vocabulary.Units;

/// The embedded engine with the tables that ship with the program.
final class Engine {
  private Engine() {}

  /// What the values of the dimensions are called.
  static Names names() {
    var names = new ArrayList<Names.Name>();
    for (var unit : Units.standard().all()) {
      var aliases = new ArrayList<>(unit.writtenAs());
      aliases.add(unit.nameEn());
      names.add(new Names.Name(Dimension.UNIT, unit.code(), unit.nameVi(), aliases));
      names.add(new Names.Name(Dimension.WITH, unit.code(), unit.nameVi(), aliases));
    }
    for (var topic : Topics.standard().all()) {
      var aliases = List.of(topic.nameEn());
      names.add(new Names.Name(Dimension.TOPIC, topic.code(), topic.nameVi(), aliases));
    }
    for (var province : Provinces.standard().all()) {
      var slug = province.slug();
      names.add(new Names.Name(Dimension.PROVINCE, slug, province.name(), province.aliases()));
      if (province.now().equals(slug)) {
        names.add(
            new Names.Name(Dimension.PROVINCE_NOW, slug, province.name(), province.aliases()));
      }
    }
    return new Names(names);
  }

  /// Opens an index for answering.
  ///
  /// @throws JobException where there is none
  static DirectiveSearcher searcher(Path index, Names names) throws IOException {
    if (!Files.isDirectory(index)) {
      throw noIndex(index);
    }
    try {
      return LuceneSearcher.open(index, names);
    } catch (FileNotFoundException | NoSuchFileException _) {
      throw noIndex(index);
    }
  }

  private static JobException noIndex(Path index) {
    return new JobException("there is no index in %s; 'giaoban index' makes it".formatted(index));
  }
}
