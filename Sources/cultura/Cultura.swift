@main struct Cultura { static func main() {} }
