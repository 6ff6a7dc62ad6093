package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;
import vn.giaoban.vocabulary.Findings;

/// Parses a text into a notice: masthead, opening, conclusions, end. Accepts any text; the notice
/// may be empty.
///
/// Stateless. Safe for any number of threads.
public final class NoticeParser {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iu)^(?:trên đây là|nay,? |văn phòng .* thông báo|thừa lệnh|.{0,80}thông báo (?:ý kiến |nội dung )?kết (?:luận|quả))");

  private static final Pattern TIME =
      Pattern.compile("(?iu)^thời gian(?: họp| tổ chức)?\\s*:?.*\\d");

  /// The first items of an invitation, which state the time of the meeting; chosen on the golden
  /// notices.
  private static final int INVITED = 15;

  /// The most characters of a heading; chosen on the golden notices.
  private static final int LONG = 120;

  /// Parses a document.
  ///
  /// @param findings matches of the word tables in the notice's texts
  public ParsedNotice parse(SourceDocument document, Findings findings) {
    var headings = new Headings(findings);
    var lines = PageFurniture.remove(TaskTable.joined(LineReader.read(document)));
    var source = document.text();
    var masthead = Masthead.read(lines, source);
    int end = Math.max(masthead.end(), Signatures.start(lines));
    var blocks =
        Layout.blocks(lines.subList(Math.min(masthead.end(), lines.size()), end), findings);
    int start = conclusions(blocks, headings);
    var introductions = new Introductions(findings);
    var items =
        new ArrayList<>(
            Outline.items(blocks.subList(start, blocks.size()), headings, introductions));
    var annex =
        lines.subList(end, lines.size()).stream().filter(line -> line.task() != null).toList();
    items.addAll(Outline.items(Layout.blocks(annex, findings), headings, introductions));
    var paragraphs = opening(blocks, start);
    var opening = new Opening(paragraphs, masthead.title(), masthead.issuedYear());
    return new ParsedNotice(
        header(
            masthead,
            opening,
            paragraphs,
            closing(blocks),
            lines.subList(end, lines.size()).stream().filter(line -> line.task() == null).toList(),
            source),
        items,
        warnings(masthead, items));
  }

  private static List<String> warnings(Masthead masthead, List<Item> items) {
    var warnings = new ArrayList<>(masthead.warnings());
    if (items.isEmpty()) {
      warnings.add("no conclusions found");
    }
    return List.copyOf(warnings);
  }

  /// The closing sentences that announce the conclusions: "Trên đây là kết luận của …".
  private static List<String> closing(List<Block> blocks) {
    return blocks.stream()
        .skip(Math.max(0, blocks.size() - 4))
        .map(Block::string)
        .filter(text -> CLOSING.matcher(text).find())
        .toList();
  }

  private static Header header(
      Masthead masthead,
      Opening opening,
      List<String> paragraphs,
      List<String> closing,
      List<SourceLine> end,
      LinedText source) {
    var met = opening.metOn();
    var issuer = masthead.issuer().stream().map(Quote::text).toList();
    return new Header(
        new DocumentFacts(
            masthead.number(),
            masthead.symbol(),
            masthead.type(),
            masthead.title(),
            AgencyNames.find(
                issuer,
                masthead.symbol(),
                new AgencyNames.Evidence(
                    Signatures.texts(end), closing, titled(masthead.title(), paragraphs)),
                source.text()),
            null),
        new Meeting(
            new MeetingDates(masthead.issuedOn(), met, opening.period(masthead.title(), met)),
            opening.chair(masthead.title(), closing),
            Signatures.signer(end)),
        masthead.place(),
        masthead.issuer(),
        new Lines(1, source.lineCount()));
  }

  private static List<String> titled(@Nullable String title, List<String> paragraphs) {
    var texts = new ArrayList<>(paragraphs);
    if (title != null) {
      texts.addFirst(title);
    }
    return texts;
  }

  /// The paragraphs before the conclusions, and those that introduce them.
  private static List<String> opening(List<Block> blocks, int start) {
    var paragraphs = new ArrayList<String>();
    for (int i = 0; i < Math.min(blocks.size(), start + 3); i++) {
      var block = blocks.get(i);
      if (i < start || block.mark() == null) {
        addParagraph(paragraphs, block);
      }
    }
    blocks.stream()
        .skip(start)
        .limit(INVITED)
        .map(Block::string)
        .filter(text -> TIME.matcher(text).find() && text.contains("giờ"))
        .forEach(paragraphs::add);
    return paragraphs;
  }

  /// Joins a sentence that continues in the next block.
  private static void addParagraph(List<String> paragraphs, Block block) {
    boolean goesOn =
        !paragraphs.isEmpty()
            && block.mark() == null
            && paragraphs.getLast().length() > LONG
            && !TextShape.ends(paragraphs.getLast());
    if (goesOn) {
      paragraphs.add(paragraphs.removeLast() + " " + block.string());
    } else {
      paragraphs.add(block.string());
    }
  }

  /// Index of the first block of the conclusions: after the heading "Kết luận", else after "… kết
  /// luận như sau:", else the first heading or item that is not part of a report.
  private static int conclusions(List<Block> blocks, Headings headings) {
    int spoken = -1;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      if (isConclusionHeading(block, next, headings)) {
        return i;
      }
      if (spoken < 0 && !block.isBullet() && headings.opensConclusions(block.string())) {
        spoken = callsOnList(block, headings) ? i : i + 1;
      }
    }
    return spoken >= 0 ? spoken : firstOfList(blocks, headings);
  }

  private static boolean isConclusionHeading(Block block, @Nullable Block next, Headings headings) {
    int colon = headings.colon(block);
    var text = colon > 0 ? block.string().substring(0, colon) : block.string();
    return !block.isBullet()
        && headings.isConclusion(text)
        && (colon > 0 || headings.isHeading(block, next));
  }

  private static int firstOfList(List<Block> blocks, Headings headings) {
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      if (block.task() != null) {
        return i;
      }
      if ((block.mark() != null || headings.isHeading(block, next))
          && (headings.invites(block.string()) || !headings.isReport(block.string()))) {
        boolean called = i > 0 && block.mark() != null && callsOnList(blocks.get(i - 1), headings);
        return called ? i - 1 : i;
      }
    }
    return firstOrder(blocks, headings);
  }

  /// Whether a sentence alone calls on those who act in the list below it: "… giao Sở A các việc
  /// sau:".
  private static boolean callsOnList(Block block, Headings headings) {
    return block.mark() == null
        && TextShape.endsWithColon(block.string())
        && block.string().indexOf(". ") < 0
        && headings.ordersSomebody(block.string());
  }

  /// A letter that passes an order on has neither list nor introduction.
  private static int firstOrder(List<Block> blocks, Headings headings) {
    int order = 0;
    while (order < blocks.size() && !headings.ordersSomebody(blocks.get(order).string())) {
      order++;
    }
    return order;
  }
}
