package vn.giaoban.report.document;

import java.time.Instant;
import java.util.List;

/// An administrative document in the order of decree 30/2020/NĐ-CP, free of any file format. All
/// words in it are plain text, never markup: writers escape them.
///
/// @param kind tên loại văn bản, in capitals, such as `BÁO CÁO`
/// @param title trích yếu: what it is about, in one line
/// @param period the exact days it is about, in words
/// @param body what follows the title, annexes included
/// @param creator the program that made it, for the properties of the file
/// @param created from the clock of whoever makes it, for the properties of the file
public record Document(
    Masthead masthead,
    String kind,
    String title,
    String period,
    List<Block> body,
    Signature signature,
    String creator,
    Instant created) {
  public Document {
    kind = PlainText.line(kind);
    title = PlainText.line(title);
    period = PlainText.line(period);
    body = List.copyOf(body);
    creator = PlainText.line(creator);
  }
}
