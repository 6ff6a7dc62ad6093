package vn.giaoban.source.format;

import org.jspecify.annotations.Nullable;

/// What holds inside a group of RTF, and ends with it.
final class RtfState {
  /// Where text goes.
  enum Destination {
    BODY,
    /// The mark of a list item, as the program that wrote it showed it.
    MARK,
    FONTS,
    /// Nowhere, but for parts inside that say otherwise.
    SUSPENDED,
    NOWHERE
  }

  Destination destination = Destination.BODY;

  /// The paragraph that is open around a note or a text box, and goes on behind it.
  @Nullable RtfParagraph around;

  int font;

  /// How many characters behind one of Unicode stand for it in older programs.
  int replaced = 1;

  boolean bold;
  boolean capitals;
  boolean hidden;
  boolean deleted;

  boolean justified;
  boolean indented;
  boolean cell;
  int level;
  int heading;

  /// The state inside a group that begins here.
  RtfState inner() {
    var inner = new RtfState();
    inner.destination = destination;
    inner.font = font;
    inner.replaced = replaced;
    inner.bold = bold;
    inner.capitals = capitals;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.justified = justified;
    inner.indented = indented;
    inner.cell = cell;
    inner.level = level;
    inner.heading = heading;
    return inner;
  }

  /// Sends text elsewhere, unless it goes nowhere for good.
  void send(Destination other) {
    destination = destination == Destination.NOWHERE ? Destination.NOWHERE : other;
  }

  void resetText() {
    bold = false;
    capitals = false;
    hidden = false;
    deleted = false;
  }

  void resetParagraph() {
    justified = false;
    indented = false;
    cell = false;
    level = 0;
    heading = 0;
  }
}
