package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.giaoban.TestLength;
import vn.giaoban.extract.GoldNotice;
import vn.giaoban.json.Json;
import vn.giaoban.parse.RoleNotice.Told;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.source.SourceReader;

/// Compares the parser's rules, which decide one after the other, with roles of lines that are
/// decided together by learned weights. Each notice is left out of the training in turn.
///
/// `-Dgiaoban.annotated=FOLDER` measures notices of a folder too: text files, with their annotation
/// in `gold/NAME.json`.
class LineRoleExperimentTest {
  private static final String FOLDER = System.getProperty("giaoban.annotated", "");

  @Test
  void rulesAreNotWorseThanLearnedRoles() throws IOException {
    assumeTrue(TestLength.isLong() || !FOLDER.isEmpty(), "runs with -Plong only");
    var known = new ArrayList<RoleNotice>();
    for (var notice : GoldNotice.all()) {
      known.add(new RoleNotice(notice.document(), notice.gold()));
    }
    var rules = print("annotated and invented, rules", known, RoleNotice::ruled);
    print("the same, right roles", known, RoleNotice::reachable);
    var learned = print("the same, learned", known, notice -> leftOut(notice, known));
    if (!FOLDER.isEmpty()) {
      var others = folder(Path.of(FOLDER));
      var model = RoleSequence.trained(known.stream().map(RoleNotice::example).toList());
      print("folder, rules", others, RoleNotice::ruled);
      print("the same, right roles", others, RoleNotice::reachable);
      print(
          "the same, learned", others, notice -> notice.told(model.best(notice.example().lines())));
    }
    assertTrue(rules >= learned, "learned roles find more items than the rules");
  }

  private static List<Told> leftOut(RoleNotice notice, List<RoleNotice> known) {
    var others = known.stream().filter(other -> other != notice).map(RoleNotice::example).toList();
    return notice.told(RoleSequence.trained(others).best(notice.example().lines()));
  }

  /// Prints F1 of items, and of items with their section; returns the first.
  private static double print(
      String name, List<RoleNotice> notices, Function<RoleNotice, List<Told>> method) {
    int gold = 0;
    int found = 0;
    int items = 0;
    int sections = 0;
    for (var notice : notices) {
      var told = method.apply(notice);
      gold += notice.items().size();
      found += told.size();
      items += shared(notice.items(), told, Told::text);
      sections += shared(notice.items(), told, item -> item);
    }
    double f1 = 2.0 * items / (gold + found);
    System.out.printf(
        "%-32s %3d notices, %4d items: items %.3f, with section %.3f%n",
        name, notices.size(), gold, f1, 2.0 * sections / (gold + found));
    return f1;
  }

  private static <K> int shared(List<Told> gold, List<Told> found, Function<Told, K> key) {
    var left = new HashMap<K, Integer>();
    gold.forEach(item -> left.merge(key.apply(item), 1, Integer::sum));
    int shared = 0;
    for (var item : found) {
      if (left.merge(key.apply(item), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  private static List<RoleNotice> folder(Path folder) throws IOException {
    var notices = new ArrayList<RoleNotice>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        var name = file.getFileName().toString().replace(".txt", "");
        JsonNode gold = Json.MAPPER.readTree(folder.resolve("gold/" + name + ".json").toFile());
        notices.add(new RoleNotice(read(file, name), gold));
      }
    }
    return notices;
  }

  private static SourceDocument read(Path file, String name) {
    var read = new SourceReader().read(file, name + ".txt").getFirst();
    if (read instanceof ReadResult.Read(var document)) {
      return document;
    }
    throw new AssertionError(read);
  }
}
