package dev.parade.library.openssl;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Certificates. */
final class CertificateFunctions {
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";

    /** OpenSSL's short name, long name and number of a signature, by the JDK's name. */
    private record Signature(String shortName, String longName, long number) {}

    private static final Map<String, Signature> SIGNATURES = Map.of(
            "MD5WITHRSA", new Signature("RSA-MD5", "md5WithRSAEncryption", 8),
            "SHA1WITHRSA", new Signature("RSA-SHA1", "sha1WithRSAEncryption", 65),
            "SHA256WITHRSA", new Signature("RSA-SHA256", "sha256WithRSAEncryption", 668),
            "SHA384WITHRSA", new Signature("RSA-SHA384", "sha384WithRSAEncryption", 669),
            "SHA512WITHRSA", new Signature("RSA-SHA512", "sha512WithRSAEncryption", 670),
            "SHA256WITHECDSA", new Signature("ecdsa-with-SHA256", "ecdsa-with-SHA256", 794),
            "SHA384WITHECDSA", new Signature("ecdsa-with-SHA384", "ecdsa-with-SHA384", 795),
            "SHA512WITHECDSA", new Signature("ecdsa-with-SHA512", "ecdsa-with-SHA512", 796));

    private static final Map<String, String> LONG_NAMES = Map.of(
            "C", "countryName",
            "ST", "stateOrProvinceName",
            "L", "localityName",
            "O", "organizationName",
            "OU", "organizationalUnitName",
            "CN", "commonName",
            "emailAddress", "emailAddress",
            "serialNumber", "serialNumber",
            "DC", "domainComponent");

    /** Names that X.500 principals of the JDK give as object identifiers. */
    private static final Map<String, String> MORE_NAMES =
            Map.of("1.2.840.113549.1.9.1", "emailAddress", "2.5.4.5", "serialNumber");

    private CertificateFunctions() {}

    @PhpFunction(
            sig = "openssl_x509_parse(string $certificate, bool $short_names = true): array|false",
            effect = {READS_FILE, WRITES_GLOBAL, WARNS},
            doc = "What a certificate says.",
            partial = "hash, purposes and extensions; certificate objects",
            examples = "@openssl_x509_parse('no certificate') => false")
    static Object x509Parse(Request request, PhpString text, boolean shortNames) {
        X509Certificate certificate = read(request, text.toString());
        if (certificate == null) {
            OpenSslErrors.of(request).add("error:0480006C:PEM routines::no start line");
            return false;
        }
        PhpArray result = new PhpArray();
        List<Rdn> subject = names(certificate.getSubjectX500Principal());
        result.put("name", PhpString.ofUtf8(oneLine(subject)));
        result.put("subject", byName(subject, shortNames));
        result.put("issuer", byName(names(certificate.getIssuerX500Principal()), shortNames));
        result.put("version", (long) certificate.getVersion() - 1);
        BigInteger serial = certificate.getSerialNumber();
        String hex = HexFormat.of().withUpperCase().formatHex(serial.toByteArray());
        result.put("serialNumber", PhpString.of(serial.bitLength() < 128 ? serial.toString() : "0x" + trimmed(hex)));
        result.put("serialNumberHex", PhpString.of(trimmed(hex)));
        result.put("validFrom", PhpString.of(time(certificate.getNotBefore())));
        result.put("validTo", PhpString.of(time(certificate.getNotAfter())));
        result.put("validFrom_time_t", certificate.getNotBefore().getTime() / 1000);
        result.put("validTo_time_t", certificate.getNotAfter().getTime() / 1000);
        Signature signature = SIGNATURES.get(certificate.getSigAlgName().toUpperCase(Locale.ROOT));
        if (signature != null) {
            result.put("signatureTypeSN", PhpString.of(signature.shortName()));
            result.put("signatureTypeLN", PhpString.of(signature.longName()));
            result.put("signatureTypeNID", signature.number());
        }
        return result;
    }

    /** OpenSSL writes whole bytes without a sign, two digits at least. */
    private static String trimmed(String hex) {
        return hex.startsWith("00") && hex.length() > 2 ? hex.substring(2) : hex;
    }

    /** The first certificate of a text, or of the file after file://; null for none. */
    private static X509Certificate read(Request request, String text) {
        try {
            byte[] bytes = PhpString.of(text).copyBytes();
            if (text.startsWith("file://")) {
                bytes = Files.readAllBytes(request.files().resolve(text.substring(7)));
            }
            String pem = PhpString.of(bytes).toString();
            int begin = pem.indexOf(BEGIN);
            int end = pem.indexOf(END, Math.max(0, begin));
            if (begin < 0 || end < 0) {
                return null;
            }
            byte[] one = PhpString.of(pem.substring(begin, end + END.length())).copyBytes();
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(one));
        } catch (IOException | CertificateException e) {
            return null;
        }
    }

    private static List<Rdn> names(X500Principal principal) {
        try {
            return new LdapName(principal.getName(X500Principal.RFC2253, MORE_NAMES)).getRdns();
        } catch (InvalidNameException e) {
            return List.of();
        }
    }

    private static String oneLine(List<Rdn> names) {
        StringBuilder text = new StringBuilder();
        names.forEach(
                name -> text.append('/').append(name.getType()).append('=').append(name.getValue()));
        return text.toString();
    }

    /** Values by name; those of a name that comes more than once as a list. */
    private static PhpArray byName(List<Rdn> names, boolean shortNames) {
        PhpArray result = new PhpArray();
        for (Rdn name : names) {
            PhpString key =
                    PhpString.of(shortNames ? name.getType() : LONG_NAMES.getOrDefault(name.getType(), name.getType()));
            PhpString value = PhpString.ofUtf8(name.getValue().toString());
            Object before = result.get(key);
            if (before instanceof PhpArray list) {
                list.append(value);
            } else if (before != null) {
                result.put(key, PhpArray.ofList(before, value));
            } else {
                result.put(key, value);
            }
        }
        return result;
    }

    /** As ASN.1's UTCTime, or with four digits of the year from 2050 on. */
    private static String time(Date date) {
        var at = Instant.ofEpochMilli(date.getTime()).atZone(ZoneOffset.UTC);
        return at.format(DateTimeFormatter.ofPattern(at.getYear() < 2050 ? "yyMMddHHmmss'Z'" : "yyyyMMddHHmmss'Z'"));
    }
}
