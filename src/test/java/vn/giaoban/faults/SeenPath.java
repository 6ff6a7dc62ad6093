package vn.giaoban.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Paths of another file system that belong to one in front of it.
record SeenPath(Path real, FileSystem front) implements InvocationHandler {
  static Path of(Path real, FileSystem front) {
    return (Path)
        Proxy.newProxyInstance(
            SeenPath.class.getClassLoader(),
            new Class<?>[] {Path.class},
            new SeenPath(real, front));
  }

  /// The path behind one; itself where it is a real one.
  static Path real(Path path) {
    return Proxy.isProxyClass(path.getClass())
            && Proxy.getInvocationHandler(path) instanceof SeenPath(var real, _)
        ? real
        : path;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args)
      throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return front;
    }
    if (method.getName().equals("toFile")) {
      throw new UnsupportedOperationException("only real paths are files");
    }
    var given = args == null ? null : Arrays.stream(args).map(SeenPath::unwrapped).toArray();
    try {
      var answer = method.invoke(real, given);
      return answer instanceof Path path ? of(path, front) : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private static @Nullable Object unwrapped(@Nullable Object argument) {
    return argument instanceof Path path ? real(path) : argument;
  }
}
