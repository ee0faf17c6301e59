-- wrk sends the requests of a file, one a line: method, path, token, and a body where there is one, parted by tabs.
-- Over and over, or once with "once" behind the file's name.
local requests, once, sent = {}, false, 0

function init(arguments)
    once = arguments[2] == "once"
    for line in io.lines(arguments[1]) do
        local method, path, token, body = line:match("([^\t]*)\t([^\t]*)\t([^\t]*)\t?(.*)")
        local headers = { Authorization = "Bearer " .. token }
        if body ~= "" then headers["Content-Type"] = "application/json" end
        requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
    end
end

function request()
    sent = sent + 1
    -- wrk ends before its time only when it is interrupted, and is deaf to that while it waits for a program
    if once and sent == #requests then os.execute("{ sleep 0.01; kill -INT $PPID; } &") end
    return requests[1 + (sent - 1) % #requests]
end

function done(summary, latency)
    io.write(string.format("%d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(95),
        summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
