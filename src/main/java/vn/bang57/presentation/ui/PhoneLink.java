package vn.bang57.presentation.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which a phone in the same room reaches this server. */
@Component
class PhoneLink {

    private final String bound;

    PhoneLink(@Value("${server.address:}") String bound) {
        this.bound = bound;
    }

    /** Nothing when the server listens to its own machine alone, so that no phone can reach it. */
    Optional<String> to(HttpServletRequest request, String path) {
        String host = request.getServerName();
        boolean own = "localhost".equals(host) || host.startsWith("127.");
        if (!own) {
            return Optional.of(request.getScheme() + "://" + host + port(request) + "/" + path);
        }
        if (bound.equals("localhost") || bound.startsWith("127.")) {
            return Optional.empty();
        }
        return address().map(found -> request.getScheme() + "://" + found + port(request) + "/" + path);
    }

    private static String port(HttpServletRequest request) {
        return ":" + request.getServerPort();
    }

    private static Optional<String> address() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(each -> Collections.list(each.getInetAddresses()).stream())
                    .filter(each -> each instanceof Inet4Address && each.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }
}
