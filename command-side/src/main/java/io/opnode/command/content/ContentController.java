package io.opnode.command.content;

import io.opnode.command.web.ApiCode;
import io.opnode.command.web.ApiRefusal;
import io.opnode.domain.content.Cid;
import io.opnode.domain.content.ContentException;
import io.opnode.domain.content.ContentStore;
import io.opnode.domain.content.DirectoryEntry;
import io.opnode.domain.content.UnixFsProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Stores and serves content; whatever goes in or out is checked against its name. */
@RestController
@RequestMapping("/api/v1/content")
class ContentController {
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final ContentStore content;

    ContentController(ContentStore content) {
        this.content = content;
    }

    /**
     * @param size in bytes: of a file its content, of a directory all that is below it
     */
    record Entry(String name, String cid, long size, boolean directory) {}

    @PutMapping(path = "/blocks/{cid}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable String cid, @RequestBody(required = false) byte[] bytes) {
        Cid name = Cid.parse(cid);
        byte[] block = bytes == null ? new byte[0] : bytes;
        if (block.length > UnixFsProfile.MAX_BLOCK_BYTES) {
            throw new ApiRefusal(
                    ApiCode.CONTENT_TOO_LARGE,
                    "block: "
                            + block.length
                            + " bytes (expected at most "
                            + UnixFsProfile.MAX_BLOCK_BYTES
                            + ")");
        }
        if (!name.names(block)) {
            throw new ApiRefusal(
                    ApiCode.CONTENT_CORRUPT, "These bytes have another CID than " + name + ".");
        }
        content.putBlock(name.codec(), block);
    }

    @RequestMapping(path = "/blocks/{cid}", method = RequestMethod.HEAD)
    ResponseEntity<Void> has(@PathVariable String cid) {
        return content.has(Cid.parse(cid))
                ? ResponseEntity.ok().build()
                : ResponseEntity.notFound().build();
    }

    @GetMapping(path = "/blocks/{cid}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> block(@PathVariable String cid) {
        byte[] block = content.getBlock(Cid.parse(cid));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .body(block);
    }

    @GetMapping("/directories/{cid}")
    List<Entry> list(@PathVariable String cid) {
        return content.list(Cid.parse(cid)).stream().map(this::entry).toList();
    }

    private Entry entry(DirectoryEntry entry) {
        boolean directory = isDirectory(entry.cid());
        long size = directory ? entry.dagBytes() : content.size(entry.cid());
        return new Entry(entry.name(), entry.cid().value(), size, directory);
    }

    private boolean isDirectory(Cid cid) {
        if (cid.codec() == Cid.Codec.RAW) {
            return false;
        }
        try {
            content.list(cid);
            return true;
        } catch (ContentException e) {
            if (e.reason() == ContentException.Reason.WRONG_KIND) {
                return false;
            }
            throw e;
        }
    }

    /** A file by itself, or at a path below a directory. */
    @GetMapping({"/files/{cid}", "/files/{cid}/{*path}"})
    ResponseEntity<StreamingResponseBody> file(
            @PathVariable String cid, @PathVariable(required = false) String path) {
        String below = path == null ? "" : path.replaceFirst("^/", "");
        Cid file = content.resolve(Cid.parse(cid), below);
        long size = content.size(file);
        String name = below.isEmpty() ? file.value() : below.substring(below.lastIndexOf('/') + 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(size)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out -> {
                    try (InputStream bytes = content.open(file)) {
                        bytes.transferTo(out);
                    } catch (ContentException e) {
                        throw new IOException(e);
                    }
                });
    }
}
