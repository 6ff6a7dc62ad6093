package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
  private final AllowedHosts hosts = new AllowedHosts("127.0.0.1", Set.of("ten.example.vn"));

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:7070", "127.0.0.1:7070", "[::1]:80", "10.0.0.7"})
  void allowsThisComputerAndAddressesInFigures(String header) {
    assertTrue(hosts.contains(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "evil.example", "127.0.0.1.evil.example", "localhost.evil:7070", "a:b"})
  void refusesForeignNames(String header) {
    assertFalse(hosts.contains(header));
  }

  @Test
  void allowsNamesThatAreGiven() {
    assertTrue(hosts.contains("Ten.example.vn"));
    assertFalse(hosts.contains("a.ten.example.vn"));
  }

  @Test
  void refusesAMissingHeader() {
    assertFalse(hosts.contains(null));
  }

  @Test
  void allowsTheNameThatItIsBoundTo() {
    assertTrue(
        new AllowedHosts("giaoban.so-khcn.local", Set.of()).contains("GiaoBan.so-khcn.local:7070"));
  }
}
