package vn.giaoban.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sends answers in the [ContentCoding] that the caller prefers, in place of Javalin's own
/// compression, which knows neither `deflate` nor weights.
final class Compression implements Filter {
  /// What fits into a packet is sent as it is.
  private static final int MINIMUM_BYTES = 1_500;

  private static final Pattern COMPRESSIBLE =
      Pattern.compile("(text/.*|.*[/+](json|jsonl|ndjson|x-ndjson|xml|yaml|javascript))(;.*)?");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wish = ContentCoding.wanted(((HttpServletRequest) request).getHeader("Accept-Encoding"));
    if (wish.coding() == ContentCoding.IDENTITY) {
      chain.doFilter(request, response);
      return;
    }
    var coded = new CodedResponse((HttpServletResponse) response, wish);
    chain.doFilter(request, coded);
    coded.finish();
  }

  /// A response whose body is coded if that pays, which its first bytes decide.
  private static final class CodedResponse extends HttpServletResponseWrapper {
    private final ContentCoding.Wish wish;
    private @Nullable Body body;

    CodedResponse(HttpServletResponse response, ContentCoding.Wish wish) {
      super(response);
      this.wish = wish;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (body == null) {
        body = new Body(super.getOutputStream(), this);
      }
      return body;
    }

    OutputStream over(ServletOutputStream plain, int firstBytes) throws IOException {
      var type = getContentType();
      boolean pays = wish.needed() || firstBytes >= MINIMUM_BYTES;
      if (!pays || type == null || !COMPRESSIBLE.matcher(type).matches()) {
        return plain;
      }
      setHeader("Content-Length", null);
      setHeader("Content-Encoding", wish.coding().token());
      return wish.coding().over(plain);
    }

    void finish() throws IOException {
      if (body != null) {
        body.finish();
      }
    }
  }

  private static final class Body extends ServletOutputStream {
    private final ServletOutputStream plain;
    private final CodedResponse response;
    private @Nullable OutputStream coded;

    Body(ServletOutputStream plain, CodedResponse response) {
      this.plain = plain;
      this.response = response;
    }

    private OutputStream coded(int firstBytes) throws IOException {
      if (coded == null) {
        coded = response.over(plain, firstBytes);
      }
      return coded;
    }

    @Override
    public void write(int b) throws IOException {
      coded(1).write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      coded(length).write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      if (coded == null) {
        plain.flush();
      } else {
        coded.flush();
      }
    }

    @Override
    public void close() throws IOException {
      if (coded == null) {
        plain.close();
      } else {
        coded.close();
      }
    }

    void finish() throws IOException {
      if (coded != null) {
        coded.close();
      }
    }

    @Override
    public boolean isReady() {
      return plain.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      plain.setWriteListener(listener);
    }
  }
}
