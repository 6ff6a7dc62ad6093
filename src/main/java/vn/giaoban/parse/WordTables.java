package vn.giaoban.parse;

import vn.giaoban.vocabulary.words.WordSets;

/// The tables of words by which the frame of a notice is read.
final class WordTables {
  /// What tells of a meeting, and of who holds it.
  static final WordSets MEETING = WordSets.read(WordTables.class, "meeting-words.csv");

  /// What stands above the title.
  static final WordSets LETTERHEAD = WordSets.read(WordTables.class, "letterhead-words.csv");

  /// What stands beside names of people.
  static final WordSets PERSON = WordSets.read(WordTables.class, "person-words.csv");

  private WordTables() {}
}
