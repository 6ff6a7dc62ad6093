package vn.giaoban.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsTest {
  @Test
  void keepsTheOrderOfTheTable() {
    assertEquals("iso", Topics.standard().all().getFirst().code());
    assertEquals(
        List.of("iso", "ocop", "le-tet"),
        Topics.standard().inOrder(Set.of("le-tet", "ocop", "iso", "unknown")));
  }

  @Test
  void knowsNoOther() {
    assertNull(Topics.standard().find("khac"));
  }
}
