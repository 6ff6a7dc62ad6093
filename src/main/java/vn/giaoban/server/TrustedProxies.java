package vn.giaoban.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// Takes the client's address and the scheme from what a proxy says of them (`X-Forwarded-For`,
/// `X-Forwarded-Proto`, `Forwarded`), if the request comes from a proxy that is trusted; anybody
/// else could say anything.
final class TrustedProxies implements HttpConfiguration.Customizer {
  private final Set<InetAddress> proxies;
  private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

  TrustedProxies(Set<InetAddress> proxies) {
    this.proxies = proxies;
    // Its host is that of the header `Host`, which is checked.
    forwarded.setForwardedHostHeader("");
    forwarded.setForwardedServerHeader("");
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable answered) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
                instanceof InetSocketAddress from
            && proxies.contains(from.getAddress())
        ? forwarded.customize(request, answered)
        : request;
  }
}
