package vn.giaoban.lucene.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.giaoban.search.count.CountTable;
import vn.giaoban.search.count.RecordCount;

final class CellNumbersTest {
  private static final int WIDE = 3_000_000;

  @Test
  void numbersFewCellsInOrderAndManyAsTheyCome() {
    assertInstanceOf(CellNumbers.InOrder.class, CellNumbers.of(30, 40));
    assertInstanceOf(CellNumbers.AsTheyCome.class, CellNumbers.of(3_000, WIDE));
  }

  @Test
  void countsInCellsThatComeOneByOne() {
    var random = new Random(1);
    var numbers = CellNumbers.of(3_000, WIDE);
    var cells = new CellCounts(0);
    var expected = new HashMap<CountTable.Key, RecordCount>();
    for (int notice = 1; notice < 20_000; notice++) {
      int row = random.nextInt(3_000);
      int column = WIDE - 1 - random.nextInt(3);
      int directives = 1 + random.nextInt(3);
      cells.add(numbers.number(row, column), notice, directives);
      expected.merge(
          new CountTable.Key("r" + row, "c" + column),
          new RecordCount(directives, 1),
          (a, b) -> new RecordCount(a.directives() + b.directives(), a.notices() + b.notices()));
    }
    assertEquals(expected.size(), numbers.size());
    var found = new HashMap<CountTable.Key, RecordCount>();
    for (int i = 0; i < numbers.size(); i++) {
      assertEquals(i, numbers.find(numbers.row(i), numbers.column(i)));
      found.put(new CountTable.Key("r" + numbers.row(i), "c" + numbers.column(i)), cells.tally(i));
    }
    assertEquals(expected, found);
    assertEquals(-1, numbers.find(0, 0));
    assertTrue(cells.isEmpty(1_000_000));
  }

  @Test
  void addsWhatAnotherThreadCountedInCellsOfItsOwn() {
    var cells = new CellCounts(0);
    var others = new CellCounts(0);
    for (int cell = 0; cell < 500; cell++) {
      others.add(cell, 7, 2);
      cells.add(499 - cell, others, cell);
      cells.add(499 - cell, 8, 1);
    }
    for (int cell = 0; cell < 500; cell++) {
      assertEquals(new RecordCount(3, 2), cells.tally(cell));
    }
  }
}
